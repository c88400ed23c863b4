package dev.parapet.report.word;

/// How a paragraph stands on the page.
///
/// @param style its id in the styles
/// @param withNext whether it stays on one page with what follows
/// @param newPage whether it begins a page
/// @param list the number of its list; 0 for none
/// @param outline its level in the navigation pane where its style has none; 0 for none
/// @param atEnd whether it is aligned with the end of its lines
record Look(String style, boolean withNext, boolean newPage, int list, int outline, boolean atEnd) {
    /// A list of points without numbers.
    static final int BULLETS = 1;

    static Look of(String style) {
        return new Look(style, false, false, 0, 0, false);
    }

    Look bound() {
        return new Look(style, true, newPage, list, outline, atEnd);
    }

    Look onNewPage(boolean next) {
        return new Look(style, withNext, next, list, outline, atEnd);
    }

    Look inList(int next) {
        return new Look(style, withNext, newPage, next, outline, atEnd);
    }

    Look outlined(int next) {
        return new Look(style, withNext, newPage, list, next, atEnd);
    }

    Look alignedAtEnd(boolean next) {
        return new Look(style, withNext, newPage, list, outline, next);
    }
}
