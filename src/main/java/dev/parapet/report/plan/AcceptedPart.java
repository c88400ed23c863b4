package dev.parapet.report.plan;

import static dev.parapet.report.Span.quiet;
import static dev.parapet.report.Span.words;

import dev.parapet.plan.Action;
import dev.parapet.report.Block;
import dev.parapet.report.Block.Row;
import dev.parapet.report.Block.Section;
import dev.parapet.report.Block.Start;
import dev.parapet.report.Block.Table;
import dev.parapet.review.ActionPlan.Status.Accepted;

import java.util.List;
import java.util.stream.Stream;

/// Risks that somebody accepted: which, why, who, and until when.
final class AcceptedPart {
    private AcceptedPart() {}

    static List<Block> of(Subject subject) {
        var rows =
                subject.plan().accepted().stream().flatMap(action -> row(subject, action)).toList();
        if (rows.isEmpty()) {
            return List.of();
        }
        var phrases = subject.phrases();
        var columns =
                List.of(
                        phrases.column("actions.risk", 1.2),
                        phrases.column("accepted.what", 3),
                        phrases.column("accepted.reason", 3),
                        phrases.column("accepted.approver", 1.6),
                        phrases.column("accepted.until", 1.6));
        return List.of(
                new Section(
                        "accepted",
                        phrases.say("accepted"),
                        Start.HERE,
                        List.of(new Table(phrases.say("accepted"), columns, rows))));
    }

    private static Stream<Row> row(Subject subject, Action action) {
        if (!(action.plan().status() instanceof Accepted(var reason, var approver, var expires))) {
            return Stream.empty();
        }
        var practice = action.practice();
        return Stream.of(
                new Row(
                        0,
                        List.of(
                                List.of(subject.marked(action)),
                                List.of(words(practice.title()), quiet("  " + practice.id())),
                                List.of(words(reason)),
                                List.of(words(approver)),
                                List.of(words(subject.wording().due(expires))))));
    }
}
