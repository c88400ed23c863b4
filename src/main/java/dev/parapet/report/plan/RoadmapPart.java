package dev.parapet.report.plan;

import static dev.parapet.report.Span.quiet;
import static dev.parapet.report.Span.words;

import dev.parapet.plan.Action;
import dev.parapet.plan.Horizon;
import dev.parapet.report.Block;
import dev.parapet.report.Block.Row;
import dev.parapet.report.Block.Section;
import dev.parapet.report.Block.Start;
import dev.parapet.report.Block.Table;
import dev.parapet.report.Span;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// What happens when: the actions in three horizons.
final class RoadmapPart {
    private final Subject subject;

    private RoadmapPart(Subject subject) {
        this.subject = subject;
    }

    static List<Block> of(Subject subject) {
        return subject.plan().actions().isEmpty()
                ? List.of()
                : List.of(new RoadmapPart(subject).section());
    }

    private Section section() {
        var horizons =
                Arrays.stream(Horizon.values())
                        .filter(horizon -> !subject.plan().within(horizon).isEmpty())
                        .map(this::horizon)
                        .toList();
        return new Section("roadmap", subject.phrases().say("roadmap"), Start.NEW_PAGE, horizons);
    }

    private Block horizon(Horizon horizon) {
        var name = horizon.name().toLowerCase(Locale.ROOT);
        var title = subject.urgency().horizon(horizon);
        var rows = subject.plan().within(horizon).stream().map(this::row).toList();
        return new Section(
                "roadmap-" + name, title, Start.HERE, List.of(new Table(title, columns(), rows)));
    }

    private List<Block.Column> columns() {
        var phrases = subject.phrases();
        return List.of(
                phrases.column("actions.risk", 1.2),
                phrases.column("actions.what", 5),
                phrases.column("actions.owner", 2),
                phrases.column("actions.by", 1.9),
                phrases.column("actions.effort", 1.1));
    }

    private Row row(Action action) {
        return new Row(
                0,
                List.of(
                        List.of(subject.marked(action)),
                        List.of(
                                new Span.Jump(action.practice().title(), Subject.anchorOf(action)),
                                quiet("  " + action.practice().id())),
                        List.of(words(subject.ownerOf(action))),
                        List.of(words(subject.wording().due(action.plan().due()))),
                        List.of(words(subject.wording().effort(action.effort())))));
    }
}
