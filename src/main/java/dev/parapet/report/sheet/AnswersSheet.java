package dev.parapet.report.sheet;

import dev.parapet.questionset.Practice;
import dev.parapet.questionset.PracticeRef;
import dev.parapet.report.workbook.Cell;
import dev.parapet.report.workbook.Highlight;
import dev.parapet.report.workbook.Look;
import dev.parapet.report.workbook.Sheet;
import dev.parapet.report.workbook.Tint;
import dev.parapet.review.PracticeAnswer;
import dev.parapet.review.PracticeState;
import dev.parapet.review.PracticeState.Exemption;
import dev.parapet.review.Review;
import dev.parapet.review.Scope;
import dev.parapet.review.Scope.Asked;

import java.util.HashSet;
import java.util.function.Function;
import java.util.stream.Stream;

/// The sheet of answers: one row a practice that is asked about.
record AnswersSheet(CellValues values) {
    private static final int FROZEN = 4;
    private static final int PRINTED = 6;

    /// A practice in its question.
    record Row(Asked asked, Practice practice, PracticeAnswer answer) {
        PracticeRef ref() {
            return asked.refOf(practice);
        }
    }

    Sheet sheet(Review review) {
        var seen = new HashSet<PracticeRef>();
        var rows = rows(review).filter(row -> seen.add(row.ref())).toList();
        var table = draft().table("Answers", values.phrases().say("answers.described"), rows);
        return TableDraft.sheet(values.phrases().say("sheet.answers"), table, FROZEN, PRINTED);
    }

    /// Every practice in every question that asks about it, in the order of the sets.
    static Stream<Row> rows(Review review) {
        return new Scope(review)
                .questions()
                .flatMap(asked ->
                        asked.practices().stream()
                                .map(practice ->
                                        new Row(
                                                asked,
                                                practice,
                                                review.answerTo(asked.refOf(practice)))));
    }

    private TableDraft<Row> draft() {
        var draft = new TableDraft<Row>(values);
        draft.read("area", 22, text(row -> row.asked.area().title(), Look.SMALL));
        draft.read("risk", 10, this::risk);
        draft.read("practice", 13, text(row -> row.practice.id(), Look.TEXT));
        draft.read("title", 42, text(row -> row.practice.title(), Look.STRONG));
        highlightState(fill(draft, Filled.STATE, 16));
        fill(draft, Filled.NOTE, 52);
        fill(draft, Filled.EXEMPTION, 24);
        fill(draft, Filled.EXPLANATION, 40);
        draft.read("question", 50, text(AnswersSheet::question, Look.SMALL));
        draft.read("why", 60, text(row -> row.practice.guidance().why(), Look.SMALL));
        draft.read("set", 24, text(row -> row.asked.set().id(), Look.SMALL));
        return draft;
    }

    private TableDraft<Row> fill(TableDraft<Row> draft, Filled column, double width) {
        return draft.fill(column, width, row -> values.cell(column, row.practice, row.answer));
    }

    private void highlightState(TableDraft<Row> draft) {
        tint(draft, PracticeState.NOT_IN_PLACE, Tint.BAD);
        tint(draft, PracticeState.PARTLY, Tint.HALF);
        tint(draft, PracticeState.IN_PLACE, Tint.GOOD);
        tint(draft, new PracticeState.NotApplicable(Exemption.NOT_GIVEN, ""), Tint.MUTED);
    }

    private void tint(TableDraft<Row> draft, PracticeState state, Tint tint) {
        draft.highlight(at -> new Highlight.Word(at, values.wording().state(state), tint));
    }

    private Cell risk(Row row) {
        var risk = row.practice.risk();
        return new Cell.Text(values.wording().risk(risk), TableDraft.lookOf(risk));
    }

    private static Function<Row, Cell> text(Function<Row, String> text, Look look) {
        return row -> Cell.of(text.apply(row), look);
    }

    private static String question(Row row) {
        return row.asked.question().id() + " " + row.asked.question().title();
    }
}
