package dev.parapet.report.plan;

import static dev.parapet.report.Span.quiet;
import static dev.parapet.report.Span.words;

import dev.parapet.assessment.QuestionAssessment;
import dev.parapet.report.Block;
import dev.parapet.report.Block.Paragraph;
import dev.parapet.report.Block.Points;
import dev.parapet.report.Block.Section;
import dev.parapet.report.Block.Start;
import dev.parapet.report.Block.Voice;
import dev.parapet.report.Span;

import java.util.List;

/// What was not, or not wholly, answered, so that nobody takes silence for safety.
final class OpenQuestionsPart {
    private OpenQuestionsPart() {}

    static List<Block> of(Subject subject) {
        var items =
                subject.assessment().questions().stream()
                        .filter(question -> !question.score().isComplete())
                        .map(question -> item(subject, question))
                        .toList();
        if (items.isEmpty()) {
            return List.of();
        }
        var phrases = subject.phrases();
        return List.of(
                new Section(
                        "not-answered",
                        phrases.say("open"),
                        Start.HERE,
                        List.of(
                                new Paragraph(Voice.BODY, List.of(words(phrases.say("open.why")))),
                                new Points(false, items))));
    }

    private static List<Span> item(Subject subject, QuestionAssessment question) {
        var score = question.score();
        return List.of(
                words(question.asked().question().title()),
                quiet(
                        "  "
                                + question.asked().question().id()
                                + ", "
                                + subject.phrases()
                                        .say("open.answered", score.answered(), score.asked())));
    }
}
