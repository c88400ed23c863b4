package dev.parapet.report.plan;

import java.util.ArrayList;
import java.util.List;

/// Reads CSV as RFC 4180 has it.
final class CsvRows {
    private CsvRows() {}

    static List<List<String>> of(String csv) {
        var rows = new ArrayList<List<String>>();
        var row = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean isQuoted = false;
        for (int i = 0; i < csv.length(); i++) {
            char letter = csv.charAt(i);
            if (letter == '"' && isQuoted && i + 1 < csv.length() && csv.charAt(i + 1) == '"') {
                cell.append('"');
                i++;
            } else if (letter == '"') {
                isQuoted = !isQuoted;
            } else if (!isQuoted && (letter == ',' || letter == '\r')) {
                row.add(cell.toString());
                cell.setLength(0);
            } else if (!isQuoted && letter == '\n') {
                rows.add(List.copyOf(row));
                row.clear();
            } else {
                cell.append(letter);
            }
        }
        return rows;
    }
}
