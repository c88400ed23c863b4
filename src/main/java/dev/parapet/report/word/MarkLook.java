package dev.parapet.report.word;

import dev.parapet.report.Mark;

import java.util.Locale;

/// The look of a mark in a document: the style of its words, the ground of a stretch of a bar.
///
/// @param style of characters, which has the colour
/// @param fill as RRGGBB
/// @param onFill the colour of words on that ground, as RRGGBB
/// @param isBarred whether a bar below the shape says that the risk is accepted
record MarkLook(String style, String fill, String onFill, boolean isBarred) {
    private static final String TEXT = "1F2328";
    private static final String WHITE = "FFFFFF";

    static MarkLook of(Mark mark, int accent) {
        return switch (mark) {
            case HIGH -> new MarkLook("RiskHigh", "B01E28", WHITE, false);
            case MEDIUM -> new MarkLook("RiskMedium", "EBA04B", TEXT, false);
            case LOW -> new MarkLook("RiskLow", "A9D1F9", TEXT, false);
            case NONE -> new MarkLook("RiskNone", "4CA466", TEXT, false);
            case UNANSWERED -> new MarkLook("Quiet", "E6EAEF", TEXT, false);
            case NOT_APPLICABLE -> new MarkLook("Quiet", "F1F3F5", TEXT, false);
            case ACCEPTED_HIGH -> new MarkLook("RiskHigh", "E3A3A6", TEXT, true);
            case ACCEPTED_MEDIUM -> new MarkLook("RiskMedium", "F6D5AE", TEXT, true);
            case ACCEPTED_LOW -> new MarkLook("RiskLow", "D8EAFC", TEXT, true);
            case REACHED, PLAIN -> new MarkLook("", hex(accent), WHITE, false);
            case REST -> new MarkLook("", "E6EAEF", TEXT, false);
        };
    }

    /// The ground thinned with white.
    ///
    /// @param strength 0 for white to 1 for the ground itself
    String thinned(double strength) {
        int rgb = Integer.parseInt(fill, 16);
        int thin = 0;
        for (int bits = 16; bits >= 0; bits -= 8) {
            int part = (rgb >> bits) & 0xFF;
            thin |= (int) Math.round(255 - strength * (255 - part)) << bits;
        }
        return hex(thin);
    }

    /// A colour as RRGGBB.
    static String hex(int rgb) {
        return String.format(Locale.ROOT, "%06X", rgb & 0xFFFFFF);
    }
}
