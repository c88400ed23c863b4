package dev.parapet.report.workbook;

/// Ends the reading of a file that is no workbook, or one that nobody should read.
final class WorkbookFault extends Exception {
    private static final long serialVersionUID = 1L;

    /// @param sentence what is wrong and what to do, as it follows the name of the file
    WorkbookFault(String sentence) {
        super(sentence, null, false, false);
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
