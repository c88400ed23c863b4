package dev.parapet.report.sheet;

import dev.parapet.plan.Action;
import dev.parapet.plan.PlannedReview;
import dev.parapet.plan.PriorityWording;
import dev.parapet.report.workbook.Cell;
import dev.parapet.report.workbook.Highlight;
import dev.parapet.report.workbook.Look;
import dev.parapet.report.workbook.Sheet;
import dev.parapet.report.workbook.Tint;
import dev.parapet.review.ActionPlan.Due;
import dev.parapet.review.ActionPlan.Status;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The sheet of actions: one row an action, to be worked through and filled in.
record ActionsSheet(CellValues values, PriorityWording priorities) {
    private static final Status ACCEPTED = new Status.Accepted("", "", Due.NOT_SET);
    private static final int FROZEN = 4;
    private static final int PRINTED = 9;

    /// An action in its row.
    ///
    /// @param number of the row, from 1
    private record Row(int number, Action action) {}

    Sheet sheet(PlannedReview planned) {
        var all =
                Stream.concat(planned.plan().actions().stream(), planned.plan().accepted().stream())
                        .toList();
        var rows = IntStream.range(0, all.size()).mapToObj(i -> new Row(i + 1, all.get(i)));
        var table =
                draft().table("Actions", values.phrases().say("actions.described"), rows.toList());
        return TableDraft.sheet(values.phrases().say("sheet.actions"), table, FROZEN, PRINTED);
    }

    private TableDraft<Row> draft() {
        var draft = new TableDraft<Row>(values);
        draft.read("rank", 7, row -> new Cell.Figure(row.number, Look.FIGURE));
        draft.read("risk", 10, row -> risk(row.action));
        draft.read("practice", 13, text(action -> action.practice().id(), Look.TEXT));
        draft.read("action", 42, text(action -> action.practice().title(), Look.STRONG));
        fill(draft, Filled.OWNER, 18);
        fill(draft, Filled.DUE, 13).highlight(this::late);
        fill(draft, Filled.EFFORT, 11);
        highlightStatus(fill(draft, Filled.STATUS, 14));
        draft.read("note_read", 40, text(action -> action.answer().note(), Look.TEXT));
        fill(draft, Filled.ACCEPTED_BECAUSE, 30);
        fill(draft, Filled.APPROVED_BY, 18);
        fill(draft, Filled.ACCEPTED_UNTIL, 16);
        draft.read("why", 60, text(action -> action.practice().guidance().why(), Look.SMALL));
        draft.read("steps", 60, text(ActionsSheet::steps, Look.SMALL));
        draft.read("roadmap", 24, text(a -> priorities.horizon(a.horizon()), Look.SMALL));
        draft.read(
                "points", 11, row -> new Cell.Figure(row.action.priority().points(), Look.FIGURE));
        draft.read("area", 30, text(action -> action.asked().area().title(), Look.SMALL));
        draft.read("set", 24, text(action -> action.asked().set().id(), Look.SMALL));
        return draft;
    }

    private TableDraft<Row> fill(TableDraft<Row> draft, Filled column, double width) {
        return draft.fill(
                column,
                width,
                row -> values.cell(column, row.action.practice(), row.action.answer()));
    }

    /// The status stands two columns after the day.
    private Highlight late(int day) {
        var wording = values.wording();
        return new Highlight.Late(
                day, day + 2, List.of(wording.status(Status.DONE), wording.status(ACCEPTED)));
    }

    private void highlightStatus(TableDraft<Row> draft) {
        var wording = values.wording();
        draft.highlight(at -> new Highlight.Word(at, wording.status(Status.DONE), Tint.GOOD));
        draft.highlight(
                at -> new Highlight.Word(at, wording.status(Status.IN_PROGRESS), Tint.HALF));
        draft.highlight(at -> new Highlight.Word(at, wording.status(ACCEPTED), Tint.MUTED));
    }

    private Cell risk(Action action) {
        return new Cell.Text(
                values.wording().risk(action.risk()), TableDraft.lookOf(action.risk()));
    }

    private static Function<Row, Cell> text(Function<Action, String> text, Look look) {
        return row -> Cell.of(text.apply(row.action), look);
    }

    private static String steps(Action action) {
        var steps = action.practice().guidance().steps();
        return String.join(
                " ",
                IntStream.range(0, steps.size())
                        .mapToObj(i -> (i + 1) + ". " + steps.get(i))
                        .toList());
    }
}
