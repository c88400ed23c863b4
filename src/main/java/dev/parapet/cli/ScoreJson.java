package dev.parapet.cli;

import dev.parapet.assessment.Assessment;
import dev.parapet.assessment.Assessment.AreaAssessment;
import dev.parapet.assessment.QuestionAssessment;
import dev.parapet.assessment.Responsibility;
import dev.parapet.assessment.Score;
import dev.parapet.document.MappingBuilder;
import dev.parapet.document.Node;
import dev.parapet.document.Node.Flag;
import dev.parapet.document.Terms;
import dev.parapet.report.exchange.FiguresJson;
import dev.parapet.review.Review;
import dev.parapet.wording.ReasonWording;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// The figures of a review as JSON. Names stay; new ones may be added.
record ScoreJson(
        Review review,
        Assessment assessment,
        Responsibility responsibility,
        ReasonWording reasons) {

    Node tree() {
        return new MappingBuilder()
                .text("format", "parapet/score/1")
                .text("workload", review.workload().name())
                .put("score", FiguresJson.of(assessment.score()))
                .put("risks", FiguresJson.of(assessment.risks()))
                .items("areas", assessment.areas().stream().map(this::area).toList())
                .items("layers", scores("layer", assessment.byLayer(), Terms::of))
                .items("sides", scores("side", assessment.bySide(), Terms::of))
                .items("services", scores("service", assessment.byService(), name -> name))
                .items("responsibility", ResponsibilityJson.of(responsibility))
                .build();
    }

    private static <K> List<Node> scores(
            String what, Map<K, Score> scores, Function<K, String> name) {
        return scores.entrySet().stream()
                .<Node>map(entry ->
                        new MappingBuilder()
                                .text(what, name.apply(entry.getKey()))
                                .put("score", FiguresJson.of(entry.getValue()))
                                .build())
                .toList();
    }

    private Node area(AreaAssessment area) {
        return new MappingBuilder()
                .text("set", area.set().ref().toString())
                .text("id", area.area().id())
                .text("title", area.area().title())
                .put("score", FiguresJson.of(area.score()))
                .put("risks", FiguresJson.of(area.risks()))
                .items("questions", area.questions().stream().map(this::question).toList())
                .build();
    }

    private Node question(QuestionAssessment assessed) {
        return new MappingBuilder()
                .text("id", assessed.asked().question().id())
                .text("key", assessed.asked().question().key())
                .text("risk", Terms.of(assessed.risk()))
                .put("accepted", Flag.of(assessed.accepted()))
                .text("reason", reasons.sentence(assessed))
                .put("score", FiguresJson.of(assessed.score()))
                .build();
    }
}
