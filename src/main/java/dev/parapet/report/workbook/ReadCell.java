package dev.parapet.report.workbook;

/// What a cell that is read holds.
public sealed interface ReadCell {
    record Text(String text) implements ReadCell {}

    /// A figure, which may be a day: see {@link ReadWorkbook#day}.
    record Figure(double number) implements ReadCell {}

    /// What stands where a formula failed, such as #REF!
    record Fault(String code) implements ReadCell {}
}
