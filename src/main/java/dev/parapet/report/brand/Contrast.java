package dev.parapet.report.brand;

/// How well a colour stands out; WCAG 2.2, 1.4.3.
public final class Contrast {
    /// What small text needs.
    public static final double READABLE = 4.5;

    private Contrast() {}

    /// The contrast of a colour on white, from 1 for white to 21 for black.
    ///
    /// @param rgb as 0xRRGGBB
    static double onWhite(int rgb) {
        return between(rgb, 0xFFFFFF);
    }

    /// The contrast of two colours, from 1 for none to 21.
    public static double between(int one, int other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
    }

    private static double linear(int bits) {
        double part = (bits & 0xFF) / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
