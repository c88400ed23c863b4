package dev.parapet.cli;

import dev.parapet.assessment.Comparison;
import dev.parapet.assessment.Comparison.AreaChange;
import dev.parapet.assessment.Comparison.PracticeChange;
import dev.parapet.assessment.Comparison.QuestionChange;
import dev.parapet.assessment.Comparison.Standing;
import dev.parapet.assessment.Course;
import dev.parapet.document.MappingBuilder;
import dev.parapet.document.Node;
import dev.parapet.document.Node.Sequence;
import dev.parapet.document.Node.Text;
import dev.parapet.document.Terms;
import dev.parapet.report.exchange.FiguresJson;
import dev.parapet.review.StateTerms;

/// Two reviews side by side as JSON: what is not the same. Names stay; new ones may be added.
record DiffJson(Comparison comparison) {

    Node tree() {
        return new MappingBuilder()
                .text("format", "parapet/diff/1")
                .put("from", standing(comparison.from()))
                .put("to", standing(comparison.to()))
                .put("areas", Sequence.of(comparison.areas().stream().map(DiffJson::area).toList()))
                .put(
                        "questions",
                        Sequence.of(
                                comparison.questions().stream()
                                        .filter(change -> change.course() != Course.SAME)
                                        .map(DiffJson::question)
                                        .toList()))
                .put(
                        "practices",
                        Sequence.of(
                                comparison.practices().stream()
                                        .filter(change -> change.course() != Course.SAME)
                                        .map(DiffJson::practice)
                                        .toList()))
                .build();
    }

    private static Node standing(Standing standing) {
        return new MappingBuilder()
                .text("workload", standing.review().workload().name())
                .text("at", standing.review().changed().toString())
                .texts(
                        "sets",
                        standing.review().sets().stream().map(set -> set.ref().toString()).toList())
                .put("score", FiguresJson.of(standing.assessment().score()))
                .put("risks", FiguresJson.of(standing.assessment().risks()))
                .build();
    }

    private static Node area(AreaChange change) {
        return new MappingBuilder()
                .text("set", change.set().id())
                .text("id", change.area().id())
                .text("title", change.area().title())
                .put("from", FiguresJson.of(change.from()))
                .put("to", FiguresJson.of(change.to()))
                .build();
    }

    private static Node question(QuestionChange change) {
        return new MappingBuilder()
                .text("set", change.ref().set())
                .text("id", change.question().id())
                .text("key", change.ref().key())
                .text("course", Terms.of(change.course()))
                .text("from", Terms.of(change.from()))
                .text("to", Terms.of(change.to()))
                .build();
    }

    private static Node practice(PracticeChange change) {
        return new MappingBuilder()
                .text("set", change.ref().set())
                .text("id", change.practice().id())
                .text("key", change.ref().key())
                .text("title", change.practice().title())
                .text("risk", Terms.of(change.practice().risk()))
                .text("course", Terms.of(change.course()))
                .text("from", StateTerms.of(change.from().state()))
                .text("to", StateTerms.of(change.to().state()))
                .put(
                        "fields",
                        Sequence.of(
                                change.fields().stream()
                                        .map(field -> Text.of(Terms.of(field)))
                                        .toList()))
                .build();
    }
}
