package dev.parapet.report.pdf;

/// Neighbouring characters that one face shows.
///
/// @param shown what is drawn; never with a character that the face has not
/// @param meant what stands in the report; other than shown where characters are replaced
record Stretch(Face face, String shown, String meant) {
    boolean replaced() {
        return !shown.equals(meant);
    }
}
