package dev.parapet.report.plan;

import static dev.parapet.report.Span.words;

import dev.parapet.assessment.Risk;
import dev.parapet.questionset.QuestionSet;
import dev.parapet.report.Block;
import dev.parapet.report.Block.Fact;
import dev.parapet.report.Block.Facts;
import dev.parapet.report.Block.Paragraph;
import dev.parapet.report.Block.Section;
import dev.parapet.report.Block.Start;
import dev.parapet.report.Block.Voice;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How every figure comes about, and what the marks mean.
final class MethodPart {
    private static final List<String> TERMS =
            List.of(
                    "area",
                    "question",
                    "practice",
                    "action",
                    "quick_win",
                    "accepted",
                    "completeness",
                    "side",
                    "milestone");

    private MethodPart() {}

    static List<Block> of(Subject subject) {
        var phrases = subject.phrases();
        var blocks = new ArrayList<Block>();
        blocks.add(new Paragraph(Voice.BODY, List.of(words(phrases.say("method.risk")))));
        blocks.add(
                new Facts(
                        List.of(Risk.values()).stream().map(risk -> fact(subject, risk)).toList()));
        blocks.add(new Paragraph(Voice.BODY, List.of(words(score(subject)))));
        blocks.add(new Paragraph(Voice.BODY, List.of(words(phrases.say("method.priority")))));
        blocks.add(new Paragraph(Voice.BODY, List.of(words(phrases.say("method.horizon")))));
        blocks.add(new Paragraph(Voice.SMALL, List.of(words(phrases.say("method.independence")))));
        blocks.add(glossary(phrases));
        return List.of(new Section("method", phrases.say("method"), Start.NEW_PAGE, blocks));
    }

    private static Section glossary(Phrases phrases) {
        var facts =
                TERMS.stream()
                        .map(term ->
                                new Fact(
                                        phrases.say("glossary." + term),
                                        List.of(words(phrases.say("glossary.meaning." + term)))))
                        .toList();
        return new Section(
                "glossary", phrases.say("glossary"), Start.HERE, List.of(new Facts(facts)));
    }

    /// The weights of the first set, and those of every set that has others.
    private static String score(Subject subject) {
        var sets = subject.review().sets();
        var usual = sets.getFirst().weights();
        var phrases = subject.phrases();
        var others =
                sets.stream()
                        .filter(set -> !set.weights().equals(usual))
                        .map(set -> weighing(phrases, "method.score.own", set));
        return Stream.concat(Stream.of(weighing(phrases, "method.score", sets.getFirst())), others)
                .collect(Collectors.joining(" "));
    }

    private static String weighing(Phrases phrases, String key, QuestionSet set) {
        var weights = set.weights();
        return phrases.say(key, weights.high(), weights.medium(), weights.low(), set.title());
    }

    private static Fact fact(Subject subject, Risk risk) {
        var meaning = subject.phrases().say("method.risk." + risk.name().toLowerCase(Locale.ROOT));
        return new Fact(
                subject.wording().risk(risk), List.of(subject.shape(risk), words("  " + meaning)));
    }
}
