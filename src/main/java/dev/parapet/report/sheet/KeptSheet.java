package dev.parapet.report.sheet;

import dev.parapet.report.workbook.Cell;
import dev.parapet.report.workbook.Look;
import dev.parapet.report.workbook.Sheet;
import dev.parapet.report.workbook.Sheet.Lines;
import dev.parapet.review.Review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// The sheet that nobody sees: what the others said when they were written, so that whoever reads
/// them back can tell an edit from what was there, and what the columns were called.
record KeptSheet(CellValues values) {
    static final String NAME = "Parapet";
    static final String FORMAT = "parapet/sheet/1";

    /// The columns by which a row is known: as people see them, then as the review knows them.
    static final List<String> KEYS = List.of("set", "practice", "ref-set", "ref-key");

    Sheet sheet(Review review) {
        var lines = new ArrayList<List<Cell>>();
        lines.add(line(Stream.of(FORMAT, review.id(), values.wording().locale().toLanguageTag())));
        lines.add(line(keysAndTerms()));
        lines.add(line(heads()));
        AnswersSheet.rows(review).map(this::line).forEach(lines::add);
        return new Sheet(NAME, Sheet.Visibility.HIDDEN, List.of(), List.of(new Lines(lines)), 0, 0);
    }

    /// The columns by their names for programs.
    static Stream<String> keysAndTerms() {
        return Stream.concat(KEYS.stream(), Arrays.stream(Filled.values()).map(Filled::term));
    }

    private Stream<String> heads() {
        var phrases = values.phrases();
        return Stream.concat(
                Stream.of(phrases.say("head.set"), phrases.say("head.practice"), "", ""),
                Arrays.stream(Filled.values()).map(column -> phrases.say(column.headKey())));
    }

    private List<Cell> line(AnswersSheet.Row row) {
        var known =
                Stream.of(
                        row.asked().set().id(),
                        row.practice().id(),
                        row.ref().set(),
                        row.ref().key());
        var said =
                Arrays.stream(Filled.values())
                        .map(column -> values.of(column, row.practice(), row.answer()));
        return line(Stream.concat(known, said));
    }

    private static List<Cell> line(Stream<String> texts) {
        return texts.map(text -> Cell.of(text, Look.VERBATIM)).toList();
    }
}
