package dev.parapet.report.workbook;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A workbook that is read, whoever saved it.
///
/// @param from1904 whether its days are counted from 1904 on, as Excel for Mac once did
public record ReadWorkbook(List<ReadSheet> sheets, boolean from1904) {
    private static final LocalDate BEGINS_1904 = LocalDate.of(1904, 1, 1);
    private static final double LAST_DAY = 2_958_465;

    public ReadWorkbook {
        sheets = List.copyOf(sheets);
    }

    /// The day that a figure stands for; the time of day goes. None where spreadsheets do not agree
    /// on it: before March 1900 and after 9999.
    public Optional<LocalDate> day(double figure) {
        if (!(figure >= 0) || figure > LAST_DAY) {
            return Optional.empty();
        }
        var begins = from1904 ? BEGINS_1904 : SheetMarkup.DAY_ZERO;
        return Optional.of(begins.plusDays((long) figure))
                .filter(day -> !day.isBefore(SheetMarkup.FIRST_DAY));
    }
}
