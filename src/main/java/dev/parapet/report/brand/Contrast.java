package dev.parapet.report.brand;

/// How well a colour stands out; WCAG 2.2, 1.4.3.
final class Contrast {
    /// What small text needs.
    static final double READABLE = 4.5;

    private Contrast() {}

    /// The contrast of a colour on white, from 1 for white to 21 for black.
    ///
    /// @param rgb as 0xRRGGBB
    static double onWhite(int rgb) {
        return 1.05 / (luminance(rgb) + 0.05);
    }

    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
    }

    private static double linear(int bits) {
        double part = (bits & 0xFF) / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
