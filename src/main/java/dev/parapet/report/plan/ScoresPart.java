package dev.parapet.report.plan;

import static dev.parapet.report.Span.words;

import dev.parapet.assessment.Score;
import dev.parapet.questionset.Layer;
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
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// How far the workload is, cut by layer, by who carries it and by service.
final class ScoresPart {
    /// Services shown: those where most is left to do.
    private static final int SERVICES = 12;

    private static final double FULL = 100;

    private final Subject subject;

    private ScoresPart(Subject subject) {
        this.subject = subject;
    }

    static List<Block> of(Subject subject) {
        var part = new ScoresPart(subject);
        var blocks = new ArrayList<Block>();
        var assessment = subject.assessment();
        blocks.addAll(part.chart("scores.layer", rows(assessment.byLayer(), part::layer)));
        blocks.addAll(part.chart("scores.side", part.sides()));
        blocks.addAll(part.services());
        return blocks.isEmpty()
                ? List.of()
                : List.of(
                        new Section("scores", subject.phrases().say("scores"), Start.HERE, blocks));
    }

    /// One row of a chart.
    private record Row(String name, Score score) {
        int left() {
            return score.possible() - score.earned();
        }
    }

    private static <K> List<Row> rows(Map<K, Score> scores, Function<K, String> name) {
        return scores.entrySet().stream()
                .filter(entry -> entry.getValue().hasPoints())
                .map(entry -> new Row(name.apply(entry.getKey()), entry.getValue()))
                .toList();
    }

    private String layer(Layer layer) {
        return subject.wording().layer(layer);
    }

    /// Only where somebody said who carries something.
    private List<Row> sides() {
        var sides = subject.assessment().bySide();
        return sides.keySet().stream().allMatch(side -> side == Side.NOT_SAID)
                ? List.of()
                : rows(sides, subject.wording()::side);
    }

    private List<Block> services() {
        var all = rows(subject.assessment().byService(), Function.identity());
        var shown =
                all.stream()
                        .sorted(Comparator.comparingInt(Row::left).reversed())
                        .limit(SERVICES)
                        .toList();
        var blocks = new ArrayList<>(chart("scores.service", shown));
        if (shown.size() < all.size()) {
            var words = subject.phrases().say("scores.furthest", shown.size(), all.size());
            blocks.add(new Paragraph(Voice.SMALL, List.of(words(words))));
        }
        return blocks;
    }

    private List<Block> chart(String key, List<Row> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        var inWords =
                rows.stream()
                        .map(row -> row.name() + ": " + subject.wording().score(row.score()) + ".")
                        .collect(Collectors.joining(" "));
        return List.of(
                new BarChart(
                        subject.phrases().say(key),
                        inWords,
                        FULL,
                        rows.stream().map(this::bar).toList()));
    }

    private Bar bar(Row row) {
        int points = row.score().points();
        return new Bar(
                row.name(),
                List.of(new Segment(Mark.REACHED, points), new Segment(Mark.REST, FULL - points)),
                subject.phrases().say("scores.value", points, row.score().completeness()));
    }
}
