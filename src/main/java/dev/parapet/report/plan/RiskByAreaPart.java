package dev.parapet.report.plan;

import static dev.parapet.report.Span.quiet;
import static dev.parapet.report.Span.strong;
import static dev.parapet.report.Span.words;

import dev.parapet.assessment.Assessment.AreaAssessment;
import dev.parapet.assessment.Risk;
import dev.parapet.report.Block;
import dev.parapet.report.Block.Matrix;
import dev.parapet.report.Block.MatrixRow;
import dev.parapet.report.Block.Paragraph;
import dev.parapet.report.Block.Section;
import dev.parapet.report.Block.Start;
import dev.parapet.report.Block.Tile;
import dev.parapet.report.Block.Voice;
import dev.parapet.report.Mark;
import dev.parapet.report.Span;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Where the risk is: a heat map of areas by risk, with the score of each area.
final class RiskByAreaPart {
    /// As many areas as a page of the short plan has room for.
    private static final int SHORT = 20;

    private final Subject subject;
    private final List<Risk> risks;

    /// The most questions that any area has of a risk.
    private final Map<Risk, Integer> most = new EnumMap<>(Risk.class);

    private RiskByAreaPart(Subject subject) {
        this.subject = subject;
        var counts = subject.assessment().risks();
        this.risks =
                Arrays.stream(Risk.values())
                        .filter(risk -> counts.getOrDefault(risk, 0) > 0)
                        .toList();
        subject.assessment()
                .areas()
                .forEach(area ->
                        area.risks().forEach((risk, count) -> most.merge(risk, count, Math::max)));
    }

    static List<Block> of(Subject subject) {
        return subject.hasAnswers() ? List.of(new RiskByAreaPart(subject).section()) : List.of();
    }

    private Section section() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Paragraph(Voice.BODY, List.of(words(say("area.how")))));
        var shown = shown();
        if (subject.isShort()) {
            blocks.add(matrix(say("area"), shown));
        } else {
            bySet(shown).forEach((title, areas) -> blocks.add(matrix(title, areas)));
        }
        int left = subject.assessment().areas().size() - shown.size();
        if (left > 0) {
            blocks.add(new Paragraph(Voice.SMALL, List.of(words(say("area.more", left)))));
        }
        return new Section("risk-by-area", say("area"), Start.HERE, blocks);
    }

    private List<AreaAssessment> shown() {
        return subject.isShort()
                ? Riskiest.areas(subject.assessment(), SHORT)
                : subject.assessment().areas();
    }

    /// The title of one set says nothing that the section does not say.
    private Map<String, List<AreaAssessment>> bySet(List<AreaAssessment> areas) {
        var bySet =
                areas.stream()
                        .collect(
                                Collectors.groupingBy(
                                        area -> area.set().title(),
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        return bySet.size() == 1 ? Map.of(say("area"), areas) : bySet;
    }

    private Matrix matrix(String caption, List<AreaAssessment> areas) {
        var columns =
                Stream.concat(
                                risks.stream().map(subject.wording()::risk),
                                Stream.of(say("area.score"), say("area.answered")))
                        .toList();
        return new Matrix(
                caption, say("area.corner"), columns, areas.stream().map(this::row).toList());
    }

    private MatrixRow row(AreaAssessment area) {
        var tiles = new ArrayList<Tile>();
        risks.forEach(risk -> tiles.add(tile(area, risk)));
        var score = area.score();
        tiles.add(figure(score.hasPoints() ? subject.wording().figure(score.points()) : "–"));
        tiles.add(figure(say("percent", score.completeness())));
        return new MatrixRow(List.of(words(area.area().title())), tiles);
    }

    private Tile tile(AreaAssessment area, Risk risk) {
        int count = area.risks().getOrDefault(risk, 0);
        var figure = subject.wording().figure(count);
        List<Span> line =
                count == 0 ? List.of(quiet(figure)) : List.of(subject.shape(risk), strong(figure));
        return new Tile(Subject.markOf(risk), strength(risk, count), List.of(line));
    }

    /// Stronger the more questions of an area carry a risk; against the most of any area.
    private double strength(Risk risk, int count) {
        return count == 0 ? 0 : 0.35 + 0.65 * count / most.getOrDefault(risk, count);
    }

    private static Tile figure(String figure) {
        return new Tile(Mark.PLAIN, 0, List.of(List.of(words(figure))));
    }

    private String say(String key, Object... values) {
        return subject.phrases().say(key, values);
    }
}
