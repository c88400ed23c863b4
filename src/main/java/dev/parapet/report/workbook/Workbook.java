package dev.parapet.report.workbook;

import dev.parapet.report.Details;

import java.util.List;

/// A workbook to be written.
///
/// @param details what it says about itself, and the foot of its pages
public record Workbook(Details details, Paper paper, List<Sheet> sheets) {
    public Workbook {
        sheets = List.copyOf(sheets);
    }

    /// What it is printed on.
    public enum Paper {
        LETTER(1),
        A4(9);

        private final int number;

        Paper(int number) {
            this.number = number;
        }

        /// The paper's number in the format.
        int number() {
            return number;
        }
    }
}
