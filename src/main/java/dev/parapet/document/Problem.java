package dev.parapet.document;

/// One thing that is wrong with a file, in one sentence that says what is wrong and what was
/// expected.
public record Problem(Place place, Severity severity, String message) {

    /// How bad a problem is.
    public enum Severity {
        /// The file is refused.
        ERROR,
        /// The file is usable, but somebody should look.
        WARNING
    }

    public static Problem error(Place place, String message) {
        return new Problem(place, Severity.ERROR, message);
    }

    public static Problem warning(Place place, String message) {
        return new Problem(place, Severity.WARNING, message);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /// The line that people and editors read: `file:line:column: message`.
    @Override
    public String toString() {
        return place + ": " + (isError() ? "" : "warning: ") + message;
    }
}
