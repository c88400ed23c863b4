package dev.parapet.report.plan;

import static dev.parapet.report.Span.quiet;
import static dev.parapet.report.Span.words;

import dev.parapet.assessment.Assessment.AreaAssessment;
import dev.parapet.assessment.Risk;
import dev.parapet.plan.Action;
import dev.parapet.plan.Horizon;
import dev.parapet.report.Block;
import dev.parapet.report.Block.Bar;
import dev.parapet.report.Block.BarChart;
import dev.parapet.report.Block.Columns;
import dev.parapet.report.Block.Fact;
import dev.parapet.report.Block.Facts;
import dev.parapet.report.Block.Figure;
import dev.parapet.report.Block.Figures;
import dev.parapet.report.Block.Masthead;
import dev.parapet.report.Block.Paragraph;
import dev.parapet.report.Block.Row;
import dev.parapet.report.Block.Section;
import dev.parapet.report.Block.Segment;
import dev.parapet.report.Block.Start;
import dev.parapet.report.Block.Table;
import dev.parapet.report.Block.Voice;
import dev.parapet.report.Mark;
import dev.parapet.review.ActionPlan.Due;
import dev.parapet.wording.Verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// The one page that a manager acts on: the verdict, the figures, where the risk is, what to do
/// first, what to decide. Nothing else.
final class SummaryPart {
    private static final int FIRST = 5;
    private static final int AREAS = 6;
    private static final List<Risk> SHOWN = List.of(Risk.values());

    private final Subject subject;

    private SummaryPart(Subject subject) {
        this.subject = subject;
    }

    static List<Block> of(Subject subject) {
        var part = new SummaryPart(subject);
        var blocks = new ArrayList<Block>();
        if (!subject.says(PlanSection.COVER)) {
            blocks.add(part.masthead());
        }
        blocks.add(part.section());
        return blocks;
    }

    private Masthead masthead() {
        return new Masthead(
                subject.review().workload().name(),
                say("masthead", subject.wording().day(subject.plan().from())));
    }

    private Section section() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Paragraph(Voice.VERDICT, List.of(words(verdict()))));
        blocks.add(new Columns(0.4, List.of(figures()), List.of(riskByArea())));
        Since.of(subject).ifPresent(since -> blocks.add(change(since)));
        if (!subject.plan().open().isEmpty()) {
            blocks.add(firstActions());
        }
        blocks.add(
                new Facts(
                        List.of(
                                new Fact(say("summary.decision"), List.of(words(decision()))),
                                new Fact(
                                        say("summary.next_review"),
                                        List.of(words(nextReview()))))));
        var start = subject.says(PlanSection.COVER) ? Start.NEW_PAGE : Start.HERE;
        return new Section("summary", say("summary"), start, blocks);
    }

    private String verdict() {
        var plan = subject.plan();
        return new Verdict(subject.wording())
                .sentence(
                        subject.assessment(),
                        plan.quickWins().size(),
                        plan.openWithin(Horizon.NOW));
    }

    private Figures figures() {
        var figures = new ArrayList<Figure>();
        for (var risk : List.of(Risk.HIGH, Risk.MEDIUM, Risk.LOW)) {
            var count = subject.assessment().risks().getOrDefault(risk, 0);
            figures.add(
                    new Figure(
                            Subject.markOf(risk),
                            String.valueOf(count),
                            say(
                                    "summary.questions." + risk.name().toLowerCase(Locale.ROOT),
                                    count)));
        }
        var score = subject.assessment().score();
        if (score.hasPoints()) {
            figures.add(
                    new Figure(
                            Mark.PLAIN,
                            say("summary.points", score.points()),
                            say("summary.score", score.completeness())));
        }
        return new Figures(figures);
    }

    private static Paragraph change(String since) {
        return new Paragraph(Voice.BODY, List.of(words(since)));
    }

    private BarChart riskByArea() {
        var areas = Riskiest.areas(subject.assessment(), AREAS);
        int others = subject.assessment().areas().size() - areas.size();
        var inWords = areas.stream().map(this::inWords).collect(Collectors.joining(" "));
        return new BarChart(
                others == 0 ? say("summary.by_area") : say("summary.by_area.most", areas.size()),
                inWords,
                0,
                areas.stream().map(this::bar).toList());
    }

    private Bar bar(AreaAssessment area) {
        var segments =
                SHOWN.stream()
                        .filter(risk -> area.risks().getOrDefault(risk, 0) > 0)
                        .map(risk ->
                                new Segment(
                                        Subject.markOf(risk), area.risks().getOrDefault(risk, 0)))
                        .toList();
        return new Bar(area.area().title(), segments, "");
    }

    private String inWords(AreaAssessment area) {
        var counts =
                SHOWN.stream()
                        .filter(risk -> area.risks().getOrDefault(risk, 0) > 0)
                        .map(risk -> area.risks().get(risk) + " " + subject.wording().risk(risk))
                        .collect(Collectors.joining(", "));
        return area.area().title() + ": " + counts + ".";
    }

    private Table firstActions() {
        var phrases = subject.phrases();
        var columns =
                List.of(
                        phrases.column("actions.what", 3.2),
                        phrases.column("actions.why", 3.8),
                        phrases.column("actions.owner", 1.6),
                        phrases.column("actions.by", 1.9));
        var rows = subject.plan().open().stream().limit(FIRST).map(this::row).toList();
        return new Table(say("summary.first_actions"), columns, rows);
    }

    private Row row(Action action) {
        return new Row(
                1,
                List.of(
                        List.of(
                                subject.marked(action),
                                words("  "),
                                subject.jump(action),
                                quiet("  " + action.practice().id())),
                        List.of(words(why(action))),
                        List.of(words(subject.ownerOf(action))),
                        List.of(words(byWhen(action)))));
    }

    /// The first sentence of what was seen, or of what the practice prevents where nothing is
    /// noted.
    private String why(Action action) {
        var note = action.answer().note();
        return new FirstSentence(subject.wording().locale())
                .of(note.isBlank() ? action.practice().guidance().why() : note);
    }

    private String byWhen(Action action) {
        return switch (action.plan().due()) {
            case Due.On(var day) -> subject.wording().day(day);
            case Due.NotSet() -> subject.urgency().horizon(action.horizon());
        };
    }

    /// Asks for what is missing before the first actions can begin.
    private String decision() {
        var first = subject.plan().open().stream().limit(FIRST).toList();
        if (first.isEmpty()) {
            return say(
                    subject.assessment().score().isComplete()
                            ? "decision.nothing"
                            : "decision.answer");
        }
        var noOwner = first.stream().filter(action -> action.plan().owner().isBlank()).count();
        var noDay =
                first.stream().filter(action -> action.plan().due() instanceof Due.NotSet).count();
        if (noOwner + noDay == 0) {
            return say("decision.release", first.size());
        }
        return say("decision.assign", first.size(), noOwner, noDay);
    }

    private String nextReview() {
        return subject.wording().day(subject.plan().from().plusDays(90));
    }

    private String say(String key, Object... values) {
        return subject.phrases().say(key, values);
    }
}
