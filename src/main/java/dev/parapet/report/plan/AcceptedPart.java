package dev.parapet.report.plan;

import static dev.parapet.report.Span.quiet;
import static dev.parapet.report.Span.words;

import dev.parapet.plan.Action;
import dev.parapet.plan.Action.Acceptance;
import dev.parapet.report.Block;
import dev.parapet.report.Block.Column;
import dev.parapet.report.Block.Paragraph;
import dev.parapet.report.Block.Row;
import dev.parapet.report.Block.Section;
import dev.parapet.report.Block.Start;
import dev.parapet.report.Block.Table;
import dev.parapet.report.Block.Voice;
import dev.parapet.review.ActionPlan.Status.Accepted;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Risks that somebody accepted: which, why, who, and until when; and those whose acceptance has
/// run out, which count as open again.
final class AcceptedPart {
    private final Subject subject;

    private AcceptedPart(Subject subject) {
        this.subject = subject;
    }

    static List<Block> of(Subject subject) {
        var part = new AcceptedPart(subject);
        var blocks = new ArrayList<Block>();
        var accepted = part.rows(subject.plan().accepted().stream());
        if (!accepted.isEmpty()) {
            blocks.add(part.table("accepted", accepted));
        }
        var runOut =
                part.rows(
                        subject.plan().open().stream()
                                .filter(action -> action.acceptance() == Acceptance.RUN_OUT));
        if (!runOut.isEmpty()) {
            blocks.add(new Paragraph(Voice.BODY, List.of(words(part.say("accepted.again")))));
            blocks.add(part.table("accepted.run_out", runOut));
        }
        return blocks.isEmpty()
                ? List.of()
                : List.of(new Section("accepted", part.say("accepted"), Start.HERE, blocks));
    }

    private Table table(String caption, List<Row> rows) {
        return new Table(say(caption), columns(), rows);
    }

    private List<Column> columns() {
        var phrases = subject.phrases();
        return List.of(
                phrases.column("actions.risk", 1.2),
                phrases.column("accepted.what", 3),
                phrases.column("accepted.reason", 3),
                phrases.column("accepted.approver", 1.6),
                phrases.column("accepted.until", 1.6));
    }

    private List<Row> rows(Stream<Action> actions) {
        return actions.flatMap(this::row).toList();
    }

    private Stream<Row> row(Action action) {
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

    private String say(String key) {
        return subject.phrases().say(key);
    }
}
