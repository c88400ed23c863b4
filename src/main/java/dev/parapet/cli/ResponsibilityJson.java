package dev.parapet.cli;

import dev.parapet.assessment.Responsibility;
import dev.parapet.assessment.Responsibility.Division;
import dev.parapet.assessment.Responsibility.Share;
import dev.parapet.document.MappingBuilder;
import dev.parapet.document.Node;
import dev.parapet.document.Terms;
import dev.parapet.questionset.Assurance;
import dev.parapet.questionset.Ownership.Variant;
import dev.parapet.report.exchange.FiguresJson;

import java.util.List;

/// Who carries what as JSON, in the terms of the question set format. Names stay; new ones may be
/// added.
final class ResponsibilityJson {
    private ResponsibilityJson() {}

    static List<Node> of(Responsibility responsibility) {
        return responsibility.divisions().stream().map(ResponsibilityJson::division).toList();
    }

    private static Node division(Division division) {
        return new MappingBuilder()
                .text("set", division.set().ref().toString())
                .text("id", division.area().id())
                .text("title", division.area().title())
                .items("models", division.shares().stream().map(ResponsibilityJson::share).toList())
                .put("assurance", assurance(division.area().assurance()))
                .build();
    }

    private static Node share(Share share) {
        var ownership = share.ownership();
        return new MappingBuilder()
                .text("model", Terms.of(share.model()))
                .text("carrier", Terms.of(ownership.carrier()))
                .text("term", ownership.term())
                .text("provider", ownership.provider())
                .text("customer", ownership.customer())
                .items(
                        "variants",
                        ownership.variants().stream().map(ResponsibilityJson::variant).toList())
                .put("score", FiguresJson.of(share.customer()))
                .build();
    }

    private static Node variant(Variant variant) {
        return new MappingBuilder()
                .text("id", variant.id())
                .text("name", variant.name())
                .text("carrier", Terms.of(variant.carrier()))
                .text("term", variant.term())
                .text("provider", variant.provider())
                .text("customer", variant.customer())
                .build();
    }

    private static Node assurance(Assurance assurance) {
        return new MappingBuilder()
                .text("report", assurance.report())
                .text("read", assurance.read())
                .text("look-for", assurance.lookFor())
                .build();
    }
}
