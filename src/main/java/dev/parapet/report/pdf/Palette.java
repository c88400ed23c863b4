package dev.parapet.report.pdf;

/// The colours of one document.
///
/// @param accent takes the place of {@link Ink#ACCENT}, as 0xRRGGBB
record Palette(int accent) {
    Colour of(Ink ink) {
        return Colour.of(ink == Ink.ACCENT ? accent : ink.rgb());
    }

    /// A colour by its parts, 0 to 1.
    record Colour(float red, float green, float blue) {
        static Colour of(int rgb) {
            return new Colour(part(rgb >> 16), part(rgb >> 8), part(rgb));
        }

        /// The colour thinned with white.
        ///
        /// @param strength 0 for white to 1 for the colour itself
        Colour thinned(double strength) {
            return new Colour(mix(red, strength), mix(green, strength), mix(blue, strength));
        }

        private static float part(int bits) {
            return (bits & 0xFF) / 255f;
        }

        private static float mix(float part, double strength) {
            return (float) (1 - strength * (1 - part));
        }
    }
}
