package dev.parapet.report.word;

/// The size of the pages, in twentieths of a point.
public enum Page {
    A4(11906, 16838),
    LETTER(12240, 15840);

    /// 22 mm.
    static final int MARGIN = 1247;

    private final int width;
    private final int height;

    Page(int width, int height) {
        this.width = width;
        this.height = height;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    int textWidth() {
        return width - 2 * MARGIN;
    }
}
