package dev.parapet.report.sheet;

import dev.parapet.document.Loaded;
import dev.parapet.document.Place;
import dev.parapet.document.Problem;
import dev.parapet.report.workbook.ReadWorkbook;
import dev.parapet.report.workbook.WorkbookReader;
import dev.parapet.review.Review;
import dev.parapet.review.merge.Merge;
import dev.parapet.review.merge.Merged;
import dev.parapet.review.share.OpenCopy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Reads back what people filled into the workbook of a plan. The workbook tells what its cells
/// said when it was written, so that the edits are merged into the review like those of another
/// copy: what the review changed meanwhile is never overwritten.
public final class SheetImport {
    private final String file;
    private final Review review;

    private SheetImport(String file, Review review) {
        this.file = file;
        this.review = review;
    }

    /// Merges the edits into a review, all of them or none.
    ///
    /// @return the review with the edits, and what a person must decide; refused where a cell holds
    ///   what its column cannot, or a row is about something else
    /// @throws IOException where the machine cannot read
    public static Loaded<Merged> into(Review review, Path file) throws IOException {
        var reading = new SheetImport(file.toString(), review);
        return new WorkbookReader().read(file).then(reading::into);
    }

    private Loaded<Merged> into(ReadWorkbook book) {
        var found = Kept.in(book);
        if (found.isEmpty()) {
            return refused(
                    "does not tell what it said when it was written; write the workbook anew and"
                            + " make the edits there");
        }
        var kept = found.get();
        if (!isOf(kept)) {
            return refused("was written from another review");
        }
        var tables =
                book.sheets().stream()
                        .filter(sheet -> !sheet.name().equals(kept.sheet()))
                        .flatMap(sheet -> FilledTable.in(sheet, kept).stream())
                        .toList();
        if (tables.isEmpty()) {
            return refused(
                    "has no table with the columns "
                            + String.join(" and ", kept.keys())
                            + "; keep them beside the columns that are edited");
        }
        var rows = new RowReading(book, kept, review, file);
        tables.forEach(rows::read);
        if (!rows.problems().isEmpty()) {
            return new Loaded.Refused<>(rows.problems());
        }
        return new Loaded.Ready<>(merged(rows.edits()), missing(kept, tables));
    }

    /// A review with private notes goes out as a copy that has an id of its own.
    private boolean isOf(Kept kept) {
        return List.of(review.id(), OpenCopy.of(review).id()).contains(kept.review());
    }

    private Merged merged(List<SheetEdit> edits) {
        var before = review;
        for (var edit : edits) {
            before = edit.undone(before);
        }
        var after = before;
        for (var edit : edits) {
            after = edit.done(after);
        }
        return Merge.of(before, review, after);
    }

    /// Columns that nobody finds any more: what they said stays as it is.
    private List<Problem> missing(Kept kept, List<FilledTable> tables) {
        var missing = new ArrayList<Problem>();
        for (var column : Arrays.asList(Filled.values())) {
            if (tables.stream().noneMatch(table -> table.columns().containsKey(column))) {
                missing.add(
                        Problem.warning(
                                Place.wholeOf(file),
                                "no table has the column "
                                        + kept.heads().get(column)
                                        + "; nothing of it is taken over"));
            }
        }
        return missing;
    }

    private Loaded<Merged> refused(String sentence) {
        return Loaded.refused(Place.wholeOf(file), sentence);
    }
}
