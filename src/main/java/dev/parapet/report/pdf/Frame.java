package dev.parapet.report.pdf;

/// Where blocks are laid out: what they are part of, and the room from side to side.
///
/// @param left edge, in points from the page's left edge
/// @param level of the title they stand under, 0 where there is none
/// @param title of that section or card
record Frame(Tag tag, double left, double width, int level, String title) {
    Frame within(Tag part) {
        return new Frame(part, left, width, level, title);
    }

    Frame under(String nextTitle) {
        return new Frame(tag, left, width, level + 1, nextTitle);
    }

    Frame at(double otherLeft, double otherWidth) {
        return new Frame(tag, otherLeft, otherWidth, level, title);
    }

    Frame indented(double by) {
        return at(left + by, width - by);
    }

    double right() {
        return left + width;
    }
}
