package dev.parapet.report.pdf;

/// The size of the pages and the room for text on them, in points.
public enum Paper {
    A4(595.28, 841.89),
    LETTER(612, 792);

    /// 22 mm.
    private static final double MARGIN = 62.36;

    private static final double FOOT = 68;

    private final double width;
    private final double height;

    Paper(double width, double height) {
        this.width = width;
        this.height = height;
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }

    double left() {
        return MARGIN;
    }

    double top() {
        return MARGIN;
    }

    double textWidth() {
        return width - 2 * MARGIN;
    }

    double textHeight() {
        return height - MARGIN - FOOT;
    }
}
