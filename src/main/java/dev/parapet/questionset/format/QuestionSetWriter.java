package dev.parapet.questionset.format;

import dev.parapet.document.MappingBuilder;
import dev.parapet.document.Node;
import dev.parapet.document.Node.Mapping;
import dev.parapet.document.Node.Numeral;
import dev.parapet.document.Terms;
import dev.parapet.questionset.Area;
import dev.parapet.questionset.Assurance;
import dev.parapet.questionset.NoneChoice;
import dev.parapet.questionset.Ownership;
import dev.parapet.questionset.Practice;
import dev.parapet.questionset.Question;
import dev.parapet.questionset.QuestionSet;
import dev.parapet.questionset.Weights;

import java.util.Map;

/// Writes a question set in the order of the format. Equal sets give equal trees, whatever file
/// they were read from.
public final class QuestionSetWriter {
    private QuestionSetWriter() {}

    public static Mapping write(QuestionSet set) {
        var heading = set.heading();
        var source = heading.source();
        var written =
                new MappingBuilder()
                        .text("format", QuestionSetReader.FORMAT)
                        .text("id", heading.id())
                        .text("version", heading.version().toString())
                        .text("title", heading.title())
                        .textUnlessEmpty("description", heading.description())
                        .textUnlessEmpty("publisher", heading.publisher())
                        .text("language", heading.language())
                        .textUnlessEmpty("license", heading.license())
                        .putUnlessEmpty(
                                "source",
                                new MappingBuilder()
                                        .textUnlessEmpty("name", source.name())
                                        .textUnlessEmpty("edition", source.edition())
                                        .textUnlessEmpty("url", source.url())
                                        .build())
                        .putUnlessEmpty("scoring", weights(set.weights()))
                        .items("areas", set.areas().stream().map(QuestionSetWriter::area).toList());
        set.own().byName().forEach(written::put);
        return written.build();
    }

    private static Mapping weights(Weights weights) {
        var builder = new MappingBuilder();
        return weights.equals(Weights.USUAL)
                ? builder.build()
                : builder.put("high", Numeral.of(weights.high()))
                        .put("medium", Numeral.of(weights.medium()))
                        .put("low", Numeral.of(weights.low()))
                        .build();
    }

    private static Node area(Area area) {
        var ownership = new MappingBuilder();
        area.ownership().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry ->
                        ownership.put(Terms.of(entry.getKey()), ownership(entry.getValue())));
        return new MappingBuilder()
                .text("id", area.id())
                .text("title", area.title())
                .textUnlessEmpty("description", area.description())
                .putUnlessEmpty("ownership", ownership.build())
                .putUnlessEmpty("assurance", assurance(area.assurance()))
                .items(
                        "questions",
                        area.questions().stream().map(QuestionSetWriter::question).toList())
                .build();
    }

    private static Mapping assurance(Assurance assurance) {
        return new MappingBuilder()
                .textUnlessEmpty("report", assurance.report())
                .textUnlessEmpty("read", assurance.read())
                .textUnlessEmpty("look-for", assurance.lookFor())
                .build();
    }

    private static Mapping ownership(Ownership ownership) {
        return new MappingBuilder()
                .text("carrier", Terms.of(ownership.carrier()))
                .textUnlessEmpty("term", ownership.term())
                .textUnlessEmpty("provider", ownership.provider())
                .textUnlessEmpty("customer", ownership.customer())
                .items(
                        "variants",
                        ownership.variants().stream().map(QuestionSetWriter::variant).toList())
                .build();
    }

    private static Mapping variant(Ownership.Variant variant) {
        return new MappingBuilder()
                .text("id", variant.id())
                .text("name", variant.name())
                .text("carrier", Terms.of(variant.carrier()))
                .textUnlessEmpty("term", variant.term())
                .textUnlessEmpty("provider", variant.provider())
                .textUnlessEmpty("customer", variant.customer())
                .build();
    }

    static Mapping question(Question question) {
        return new MappingBuilder()
                .text("id", question.id())
                .text("key", question.key())
                .text("title", question.title())
                .textUnlessEmpty("description", question.description())
                .items("risk-rules", question.rules().stream().map(RuleText::write).toList())
                .items(
                        "practices",
                        question.practices().stream().map(QuestionSetWriter::practice).toList())
                .items(
                        "none-of-these",
                        question.noneOfThese().stream().map(QuestionSetWriter::noneChoice).toList())
                .build();
    }

    private static Mapping noneChoice(NoneChoice choice) {
        return new MappingBuilder()
                .text("id", choice.id())
                .text("key", choice.key())
                .text("title", choice.title())
                .build();
    }

    static Mapping practice(Practice practice) {
        var guidance = practice.guidance();
        var reach = practice.reach();
        var relations = practice.relations();
        return new MappingBuilder()
                .text("id", practice.id())
                .text("key", practice.key())
                .text("title", practice.title())
                .text("risk", Terms.of(practice.risk()))
                .text("effort", Terms.of(practice.effort()))
                .textUnlessEmpty("why", guidance.why())
                .texts("signs", guidance.signs())
                .texts("steps", guidance.steps())
                .textUnlessEmpty("ask", guidance.ask())
                .texts("evidence", guidance.evidence())
                .texts("services", reach.services())
                .texts("layers", reach.layers().stream().map(Terms::of).toList())
                .texts("service-models", reach.models().stream().sorted().map(Terms::of).toList())
                .items("links", guidance.links().stream().map(QuestionSetWriter::link).toList())
                .texts("checks", reach.checks())
                .texts("builds-on", relations.buildsOn())
                .textUnlessEmpty("same-as", sameAs(practice))
                .items(
                        "replaces",
                        relations.replaces().stream().map(QuestionSetWriter::predecessor).toList())
                .build();
    }

    private static String sameAs(Practice practice) {
        return String.join(
                "", practice.relations().sameAs().stream().map(Object::toString).toList());
    }

    private static Node link(Practice.Link link) {
        return new MappingBuilder()
                .text("title", link.title())
                .text("url", link.url().toString())
                .build();
    }

    private static Node predecessor(Practice.Predecessor predecessor) {
        return new MappingBuilder()
                .text("key", predecessor.key())
                .text("confidence", Terms.of(predecessor.confidence()))
                .build();
    }
}
