package dev.parapet.report.sheet;

import dev.parapet.document.Place;
import dev.parapet.document.Problem;
import dev.parapet.questionset.Practice;
import dev.parapet.questionset.PracticeRef;
import dev.parapet.report.workbook.CellWords;
import dev.parapet.report.workbook.ReadCell;
import dev.parapet.report.workbook.ReadWorkbook;
import dev.parapet.review.PracticeAnswer;
import dev.parapet.review.PracticeField;
import dev.parapet.review.Review;
import dev.parapet.wording.Wording;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds the edits in the rows of tables, and everything in them that cannot be taken.
final class RowReading {
    private final ReadWorkbook book;
    private final Kept kept;
    private final Review review;
    private final String file;
    private final CellMeaning meaning;
    private final CellValues values;
    private final Map<PracticeRef, Map<String, Practice>> practices = new HashMap<>();
    private final Map<Map.Entry<PracticeRef, PracticeField>, String> seen = new HashMap<>();
    private final List<SheetEdit> edits = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    RowReading(ReadWorkbook book, Kept kept, Review review, String file) {
        this.book = book;
        this.kept = kept;
        this.review = review;
        this.file = file;
        var wording = new Wording(kept.language());
        this.meaning = new CellMeaning(wording);
        this.values = new CellValues(wording, new Phrases(kept.language()));
        for (var set : review.sets()) {
            set.practices()
                    .forEach(practice ->
                            practices
                                    .computeIfAbsent(
                                            set.refOf(practice), _ -> new LinkedHashMap<>())
                                    .put(set.id(), practice));
        }
    }

    List<SheetEdit> edits() {
        return edits;
    }

    List<Problem> problems() {
        return problems;
    }

    void read(FilledTable table) {
        for (var head : table.doubled(kept)) {
            refuse(
                    table.sheet().name(),
                    "two columns are called " + head + "; keep the one that counts");
        }
        table.rows().forEach(row -> read(table, row));
    }

    private void read(FilledTable table, int row) {
        var known = table.known(row);
        if (known.set().isEmpty() && known.practice().isEmpty()) {
            table.columns().keySet().stream()
                    .filter(column -> table.cell(row, column).isPresent())
                    .findFirst()
                    .ifPresent(column ->
                            refuse(
                                    table.called(row, column),
                                    "stands in a row without question set and practice; take it"
                                            + " out"));
            return;
        }
        var was = kept.rows().get(known);
        if (was == null) {
            refuse(
                    table.called(row),
                    "the workbook was written without \"%s\" of \"%s\"; mend the row or delete it"
                            .formatted(known.practice(), known.set()));
            return;
        }
        var practice = practice(known.set(), was.ref());
        table.columns().keySet().stream()
                .map(Filled::field)
                .distinct()
                .forEach(field -> read(new Line(table, row, was, practice), field));
    }

    /// The practice of a row. Sets that share one may rate it differently.
    private Optional<Practice> practice(String set, PracticeRef ref) {
        var bySet = practices.getOrDefault(ref, Map.of());
        return Optional.ofNullable(bySet.get(set)).or(() -> bySet.values().stream().findFirst());
    }

    /// A row of a table with what it said when it was written.
    ///
    /// @param practice none where the review no longer asks about it
    private record Line(FilledTable table, int row, Kept.Values was, Optional<Practice> practice) {
        String called(Filled column) {
            return table.called(row, column);
        }
    }

    private void read(Line line, PracticeField field) {
        var place = line.table.called(line.row);
        var first = seen.putIfAbsent(Map.entry(line.was.ref(), field), place);
        if (first != null) {
            refuse(place, "stands in " + first + " too; delete one of the rows");
            return;
        }
        try {
            edit(line, field);
        } catch (Unclear e) {
            refuse(line.called(e.column()), e.sentence());
        }
    }

    private void edit(Line line, PracticeField field) throws Unclear {
        var texts = new EnumMap<>(line.was.texts());
        var edited = new ArrayList<Filled>();
        for (var column : line.table.columns().keySet()) {
            if (column.field() == field) {
                var text = text(line, column);
                if (!isSame(text, line.was.text(column))) {
                    texts.put(column, text);
                    edited.add(column);
                }
            }
        }
        if (edited.isEmpty()) {
            return;
        }
        if (line.practice.isEmpty()) {
            throw new Unclear(
                    edited.getFirst(), "is about a practice that the review no longer asks about");
        }
        checkWhole(line.was, edited);
        var after = meaning.of(field, texts);
        CellMeaning.checkDetails(after, texts, edited);
        var before = before(line.was, field, line.practice.get());
        edits.add(new SheetEdit(line.was.ref(), field, before, after));
    }

    /// What a cell of the workbook said only in part cannot be edited there.
    private static void checkWhole(Kept.Values was, List<Filled> edited) throws Unclear {
        for (var column : edited) {
            var text = was.text(column);
            if (text.length() >= CellWords.LONGEST - 1 && text.endsWith("…")) {
                throw new Unclear(
                        column,
                        "this text was longer than a cell holds and ends early here; edit it in"
                                + " Parapet");
            }
        }
    }

    /// What the field said when the workbook was written: exactly what the review says, where the
    /// cells would still be the same.
    private PracticeAnswer before(Kept.Values was, PracticeField field, Practice practice)
            throws Unclear {
        var now = review.answerTo(was.ref());
        for (var column : Filled.values()) {
            if (column.field() == field
                    && !isSame(values.of(column, practice, now), was.text(column))) {
                return meaning.of(field, was.texts());
            }
        }
        return now;
    }

    private String text(Line line, Filled column) throws Unclear {
        var cell = line.table.cell(line.row, column);
        if (cell.isEmpty()) {
            return "";
        }
        return switch (cell.get()) {
            case ReadCell.Text(var text) -> text;
            case ReadCell.Figure(var figure) when column.isDay() ->
                    book.day(figure)
                            .filter(day -> day.getYear() >= CellMeaning.EARLIEST_YEAR)
                            .map(Object::toString)
                            .orElse(FilledTable.text(cell.get()));
            case ReadCell.Figure _ -> FilledTable.text(cell.get());
            case ReadCell.Fault(var code) ->
                    throw new Unclear(
                            column, code + " stands here; mend the formula or type the value");
        };
    }

    /// Spaces around a text and the kind of its line ends get lost on the way.
    private static boolean isSame(String one, String other) {
        return CellWords.of(one).strip().equals(CellWords.of(other).strip());
    }

    private void refuse(String cell, String sentence) {
        problems.add(Problem.error(Place.wholeOf(file + ": " + cell), sentence));
    }
}
