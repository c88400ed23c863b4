package dev.parapet.report.sheet;

import dev.parapet.questionset.PracticeRef;
import dev.parapet.report.workbook.ReadCell;
import dev.parapet.report.workbook.ReadSheet;
import dev.parapet.report.workbook.ReadWorkbook;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// What a workbook said when it was written, as {@link KeptSheet} wrote it down.
///
/// @param sheet the name of the sheet that says so
/// @param review the id of the review that it was written from
/// @param language of its words
/// @param keys the heads of the two columns by which rows are known: question set and practice
/// @param heads of the columns to fill in
/// @param rows by what is written in the two columns
record Kept(
        String sheet,
        String review,
        Locale language,
        List<String> keys,
        Map<Filled, String> heads,
        Map<Row, Values> rows) {
    private static final int KNOWN = KeptSheet.KEYS.size();
    private static final int FIRST_ROW = 3;

    /// How a row is known.
    record Row(String set, String practice) {}

    /// What a row said.
    record Values(PracticeRef ref, Map<Filled, String> texts) {
        String text(Filled column) {
            return texts.getOrDefault(column, "");
        }
    }

    /// None where no sheet holds it, or not as it was written.
    static Optional<Kept> in(ReadWorkbook book) {
        return book.sheets().stream()
                .filter(sheet -> text(sheet, 0, 0).equals(KeptSheet.FORMAT))
                .filter(sheet -> line(sheet, 1).equals(expected()))
                .findFirst()
                .map(Kept::of);
    }

    private static List<String> expected() {
        return KeptSheet.keysAndTerms().toList();
    }

    private static Kept of(ReadSheet sheet) {
        var rows = new HashMap<Row, Values>();
        for (int row : sheet.rows().tailMap(FIRST_ROW).keySet()) {
            rows.put(
                    new Row(text(sheet, row, 0), text(sheet, row, 1)),
                    new Values(
                            new PracticeRef(text(sheet, row, 2), text(sheet, row, 3)),
                            texts(sheet, row)));
        }
        return new Kept(
                sheet.name(),
                text(sheet, 0, 1),
                Locale.forLanguageTag(text(sheet, 0, 2)),
                List.of(text(sheet, 2, 0), text(sheet, 2, 1)),
                texts(sheet, 2),
                rows);
    }

    private static Map<Filled, String> texts(ReadSheet sheet, int row) {
        var texts = new EnumMap<Filled, String>(Filled.class);
        int column = KNOWN;
        for (var filled : Filled.values()) {
            texts.put(filled, text(sheet, row, column++));
        }
        return texts;
    }

    private static List<String> line(ReadSheet sheet, int row) {
        return IntStream.range(0, KNOWN + Filled.values().length)
                .mapToObj(column -> text(sheet, row, column))
                .toList();
    }

    private static String text(ReadSheet sheet, int row, int column) {
        return sheet.row(row).get(column) instanceof ReadCell.Text(var text) ? text : "";
    }
}
