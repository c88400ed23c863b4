package dev.parapet.report.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Reads CSV of which every cell is quoted, as RFC 4180 has it.
final class CsvRows {
    private static final Pattern CELL = Pattern.compile("\\G\"((?:[^\"]|\"\")*+)\"(,|\r\n)");

    private CsvRows() {}

    static List<List<String>> of(String csv) {
        var rows = new ArrayList<List<String>>();
        var row = new ArrayList<String>();
        var cells = CELL.matcher(csv);
        int read = 0;
        while (cells.find()) {
            row.add(cells.group(1).replace("\"\"", "\""));
            read = cells.end();
            if (!cells.group(2).equals(",")) {
                rows.add(List.copyOf(row));
                row.clear();
            }
        }
        if (read != csv.length()) {
            throw new IllegalArgumentException("no CSV from character " + read);
        }
        return rows;
    }
}
