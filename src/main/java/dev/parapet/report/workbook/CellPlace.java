package dev.parapet.report.workbook;

import java.util.Optional;
import java.util.regex.Pattern;

/// Where a cell stands in its sheet.
///
/// @param row from 0
/// @param column from 0
public record CellPlace(int row, int column) {
    /// As many rows and columns as a sheet of Excel has.
    static final int ROWS = 1_048_576;

    static final int COLUMNS = 16_384;

    private static final Pattern WRITTEN = Pattern.compile("([A-Z]{1,3})([1-9][0-9]{0,6})");
    private static final int LETTERS = 26;

    /// The place that is written like F12; none where no sheet has it.
    static Optional<CellPlace> of(String written) {
        var parts = WRITTEN.matcher(written);
        if (!parts.matches()) {
            return Optional.empty();
        }
        int column = 0;
        for (var letter : parts.group(1).toCharArray()) {
            column = column * LETTERS + letter - 'A' + 1;
        }
        int row = Integer.parseInt(parts.group(2));
        return row > ROWS || column > COLUMNS
                ? Optional.empty()
                : Optional.of(new CellPlace(row - 1, column - 1));
    }

    /// As people write it, such as F12.
    @Override
    public String toString() {
        return letters() + (row + 1);
    }

    /// The same for a formula that does not move, such as $F$12.
    String fixed() {
        return "$" + letters() + "$" + (row + 1);
    }

    String letters() {
        var letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
        }
        return letters.toString();
    }
}
