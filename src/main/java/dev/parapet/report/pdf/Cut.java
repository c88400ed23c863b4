package dev.parapet.report.pdf;

/// The cuts of the text face.
enum Cut {
    REGULAR("Inter-Regular.ttf"),
    MEDIUM("Inter-Medium.ttf"),
    SEMIBOLD("Inter-SemiBold.ttf"),
    ITALIC("Inter-Italic.ttf");

    private final String file;

    Cut(String file) {
        this.file = file;
    }

    String file() {
        return file;
    }
}
