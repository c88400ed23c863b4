package dev.parapet.report.workbook;

import java.util.Locale;

/// The colours of one workbook.
///
/// @param accent of the brand, as 0xRRGGBB
record Colours(int accent) {
    static final String TEXT = "FF1F2328";
    static final String RULE = "FFD5DAE0";

    /// Names for the brand's own.
    static final String ACCENT = "accent";

    static final String TINT = "tint";

    private static final double THIN = 0.07;

    /// A colour as AARRGGBB.
    String of(String colour) {
        return switch (colour) {
            case ACCENT -> opaque(accent);
            case TINT -> opaque(thinned());
            default -> colour;
        };
    }

    private int thinned() {
        int thin = 0;
        for (int bits = 16; bits >= 0; bits -= 8) {
            int part = (accent >> bits) & 0xFF;
            thin |= (int) Math.round(255 - THIN * (255 - part)) << bits;
        }
        return thin;
    }

    private static String opaque(int rgb) {
        return "FF%06X".formatted(rgb & 0xFFFFFF).toUpperCase(Locale.ROOT);
    }
}
