package dev.parapet.report.html;

/// Anchors of a report as ids of a page.
final class Anchors {
    private Anchors() {}

    /// Different for different anchors, and without what an id must not have.
    static String id(String anchor) {
        var id = new StringBuilder();
        anchor.codePoints().forEach(codePoint -> append(id, codePoint));
        return id.isEmpty() ? "_" : id.toString();
    }

    private static void append(StringBuilder id, int codePoint) {
        boolean isPlain =
                (codePoint < 0x80 && Character.isLetterOrDigit(codePoint))
                        || "-.:/".indexOf(codePoint) >= 0;
        if (isPlain) {
            id.appendCodePoint(codePoint);
        } else {
            id.append('_').append(Integer.toHexString(codePoint)).append('_');
        }
    }
}
