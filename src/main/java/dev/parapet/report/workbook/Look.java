package dev.parapet.report.workbook;

import java.util.List;

/// How a cell looks.
public enum Look {
    PLAIN(Face.BODY, Ground.NONE, Setting.AS_IS),
    TITLE(Face.TITLE, Ground.NONE, Setting.AS_IS),
    SUBTITLE(Face.SUBTITLE, Ground.NONE, Setting.AS_IS),
    QUIET(Face.QUIET, Ground.NONE, Setting.AS_IS),
    /// The head of a column that is there to be read.
    HEAD(Face.HEAD, Ground.DARK, Setting.HEAD),
    /// The head of a column that people fill in.
    HEAD_TO_EDIT(Face.HEAD, Ground.ACCENT, Setting.HEAD),
    TEXT(Face.BODY, Ground.NONE, Setting.WRAPPED),
    STRONG(Face.STRONG, Ground.NONE, Setting.WRAPPED),
    /// Long text that is there to be looked up: one line of it is seen.
    SMALL(Face.QUIET, Ground.NONE, Setting.ONE_LINE),
    TEXT_TO_EDIT(Face.BODY, Ground.TINT, Setting.WRAPPED),
    FIGURE(Face.BODY, Ground.NONE, Setting.FIGURE),
    DAY_TO_EDIT(Face.BODY, Ground.TINT, Setting.DAY),
    HIGH(Face.HIGH, Ground.HIGH, Setting.WRAPPED),
    MEDIUM(Face.MEDIUM, Ground.MEDIUM, Setting.WRAPPED),
    LOW(Face.LOW, Ground.LOW, Setting.WRAPPED),
    /// Never converted, whatever it may look like; for what programs read back.
    VERBATIM(Face.BODY, Ground.NONE, Setting.VERBATIM);

    private final Face face;
    private final Ground ground;
    private final Setting setting;

    Look(Face face, Ground ground, Setting setting) {
        this.face = face;
        this.ground = ground;
        this.setting = setting;
    }

    /// Its place in the part of styles, from 0.
    int number() {
        return List.of(values()).indexOf(this);
    }

    Face face() {
        return face;
    }

    Ground ground() {
        return ground;
    }

    Setting setting() {
        return setting;
    }

    /// Letters. The first is that of the workbook, by which columns are measured.
    enum Face {
        BODY(11, false, Colours.TEXT),
        STRONG(11, true, Colours.TEXT),
        TITLE(20, true, Colours.ACCENT),
        SUBTITLE(13, true, Colours.TEXT),
        QUIET(10, false, "FF57606A"),
        HEAD(11, true, "FFFFFFFF"),
        HIGH(11, true, "FF9A1620"),
        MEDIUM(11, true, "FF7A4300"),
        LOW(11, true, "FF15548F");

        private final int points;
        private final boolean bold;
        private final String colour;

        Face(int points, boolean bold, String colour) {
            this.points = points;
            this.bold = bold;
            this.colour = colour;
        }

        /// Its place in the part of styles, from 0.
        int number() {
            return List.of(values()).indexOf(this);
        }

        int points() {
            return points;
        }

        boolean isBold() {
            return bold;
        }

        String colour() {
            return colour;
        }
    }

    /// What is behind the letters.
    enum Ground {
        NONE(""),
        DARK("FF3B4550"),
        ACCENT(Colours.ACCENT),
        TINT(Colours.TINT),
        HIGH("FFFBE3E4"),
        MEDIUM("FFFCEBD6"),
        LOW("FFE4F0FC");

        private final String colour;

        Ground(String colour) {
            this.colour = colour;
        }

        /// Its place in the part of styles, from 0.
        int number() {
            return List.of(values()).indexOf(this);
        }

        /// Empty where there is none.
        String colour() {
            return colour;
        }
    }

    /// How a cell's content stands in it, and how figures and days are written.
    enum Setting {
        AS_IS(0, "", false, false),
        HEAD(0, "left", true, true),
        WRAPPED(0, "left", true, true),
        ONE_LINE(0, "left", true, false),
        FIGURE(1, "left", true, false),
        DAY(StyleMarkup.DAY_FORMAT, "left", true, false),
        VERBATIM(49, "left", false, false);

        private final int format;
        private final String side;
        private final boolean ruled;
        private final boolean wrapped;

        Setting(int format, String side, boolean ruled, boolean wrapped) {
            this.format = format;
            this.side = side;
            this.ruled = ruled;
            this.wrapped = wrapped;
        }

        /// The number of a number format.
        int format() {
            return format;
        }

        /// Where the content stands; empty where its kind decides.
        String side() {
            return side;
        }

        /// Whether a line runs below the cell.
        boolean isRuled() {
            return ruled;
        }

        /// Whether long text goes on in another line.
        boolean isWrapped() {
            return wrapped;
        }
    }
}
