package dev.parapet.report.workbook;

import java.time.LocalDate;

/// One cell that is written. A text stays a text, whatever it begins with.
public sealed interface Cell {
    Look look();

    record Text(String text, Look look) implements Cell {}

    record Figure(int number, Look look) implements Cell {}

    /// A day that a spreadsheet can sort and count with. One before March 1900, which no
    /// spreadsheet agrees on, is written as text.
    record Day(LocalDate day, Look look) implements Cell {}

    record Blank(Look look) implements Cell {}

    /// A text, or a blank cell where there is none.
    static Cell of(String text, Look look) {
        return text.isEmpty() ? new Blank(look) : new Text(text, look);
    }
}
