package dev.parapet.report.plan;

import static dev.parapet.report.Span.words;

import dev.parapet.assessment.Score;
import dev.parapet.report.Block;
import dev.parapet.report.Block.Bar;
import dev.parapet.report.Block.BarChart;
import dev.parapet.report.Block.Paragraph;
import dev.parapet.report.Block.Section;
import dev.parapet.report.Block.Segment;
import dev.parapet.report.Block.Start;
import dev.parapet.report.Block.Voice;
import dev.parapet.report.Mark;
import dev.parapet.review.PracticeAnswer.Side;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The score taken apart: by layer, by the side that carries a practice, and by service.
final class ScoresPart {
    private static final int SERVICES = 15;
    private static final int FULL = 100;

    private final Subject subject;

    private ScoresPart(Subject subject) {
        this.subject = subject;
    }

    static List<Block> of(Subject subject) {
        var blocks = new ScoresPart(subject).blocks();
        return blocks.isEmpty()
                ? List.of()
                : List.of(
                        new Section("scores", subject.phrases().say("scores"), Start.HERE, blocks));
    }

    private List<Block> blocks() {
        var assessment = subject.assessment();
        var sides = assessment.bySide();
        var blocks = new ArrayList<Block>();
        blocks.addAll(
                chart("scores.by_layer", bars(assessment.byLayer(), subject.wording()::layer)));
        if (!sides.keySet().stream().allMatch(side -> side == Side.NOT_SAID)) {
            blocks.addAll(
                    chart("scores.by_side", bars(notSaidLast(sides), subject.wording()::side)));
        }
        var services = bars(assessment.byService(), Function.identity());
        var shown = services.stream().limit(SERVICES).toList();
        blocks.addAll(chart("scores.by_service", shown));
        if (shown.size() < services.size()) {
            var more = say("scores.more", services.size() - shown.size());
            blocks.add(new Paragraph(Voice.SMALL, List.of(words(more))));
        }
        if (!blocks.isEmpty()) {
            blocks.addFirst(new Paragraph(Voice.BODY, List.of(words(say("scores.how")))));
        }
        return blocks;
    }

    private static Map<Side, Score> notSaidLast(Map<Side, Score> sides) {
        var ordered = new LinkedHashMap<>(sides);
        Stream.ofNullable(ordered.remove(Side.NOT_SAID))
                .forEach(score -> ordered.put(Side.NOT_SAID, score));
        return ordered;
    }

    private List<BarChart> chart(String title, List<Bar> bars) {
        var inWords =
                bars.stream()
                        .map(bar -> bar.label() + ": " + bar.value() + ".")
                        .collect(Collectors.joining(" "));
        return bars.isEmpty()
                ? List.of()
                : List.of(new BarChart(say(title), say("scores.said", inWords), FULL, bars));
    }

    /// None where nothing is answered: bars of nothing but zeros say nothing.
    private <K> List<Bar> bars(Map<K, Score> scores, Function<K, String> label) {
        if (scores.values().stream().allMatch(score -> score.answered() == 0)) {
            return List.of();
        }
        return scores.entrySet().stream()
                .filter(score -> score.getValue().hasPoints())
                .map(score -> bar(label.apply(score.getKey()), score.getValue()))
                .toList();
    }

    private Bar bar(String label, Score score) {
        return new Bar(
                label,
                List.of(
                        new Segment(Mark.REACHED, score.points()),
                        new Segment(Mark.REST, FULL - score.points())),
                subject.figures(score));
    }

    private String say(String key, Object... values) {
        return subject.phrases().say(key, values);
    }
}
