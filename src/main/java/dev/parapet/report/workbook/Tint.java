package dev.parapet.report.workbook;

import java.util.List;

/// How a cell looks as long as it says something: a spreadsheet follows what people fill in.
public enum Tint {
    GOOD("FF1B5E31", "FFE3F3E7", false),
    HALF("FF7A4300", "FFFCEBD6", false),
    BAD("FF9A1620", "FFFBE3E4", true),
    MUTED("FF57606A", "FFF1F3F5", false);

    private final String letters;
    private final String ground;
    private final boolean bold;

    Tint(String letters, String ground, boolean bold) {
        this.letters = letters;
        this.ground = ground;
        this.bold = bold;
    }

    /// Its place in the part of styles, from 0.
    int number() {
        return List.of(values()).indexOf(this);
    }

    String letters() {
        return letters;
    }

    String ground() {
        return ground;
    }

    boolean isBold() {
        return bold;
    }
}
