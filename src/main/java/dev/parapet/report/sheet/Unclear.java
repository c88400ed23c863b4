package dev.parapet.report.sheet;

/// What a cell says is nothing that its column can hold.
final class Unclear extends Exception {
    private static final long serialVersionUID = 1L;

    private final Filled column;

    /// @param sentence what is wrong and what to write instead, as it follows the cell's name
    Unclear(Filled column, String sentence) {
        super(sentence, null, false, false);
        this.column = column;
    }

    Filled column() {
        return column;
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
