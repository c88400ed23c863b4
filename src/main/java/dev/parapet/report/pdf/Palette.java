package dev.parapet.report.pdf;

import dev.parapet.report.pdf.file.Syntax;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;

/// The colours of one document.
final class Palette {
    private final Map<Ink, Colour> colours = new EnumMap<>(Ink.class);
    private final Map<Ink, String> operands = new EnumMap<>(Ink.class);

    /// @param accent takes the place of {@link Ink#ACCENT}, as 0xRRGGBB
    Palette(int accent) {
        for (var ink : Ink.values()) {
            var colour = Colour.of(ink == Ink.ACCENT ? accent : ink.rgb());
            colours.put(ink, colour);
            operands.put(ink, colour.operands());
        }
    }

    /// An ink as operands of an operator.
    String of(Ink ink) {
        return operands.getOrDefault(ink, "");
    }

    /// The same, thinned with white.
    ///
    /// @param strength 0 for white to 1 for the ink itself
    String thinned(Ink ink, double strength) {
        return colours.getOrDefault(ink, Colour.WHITE).thinned(strength).operands();
    }

    /// A colour by its parts, 0 to 1.
    private record Colour(double red, double green, double blue) {
        private static final Colour WHITE = new Colour(1, 1, 1);

        static Colour of(int rgb) {
            return new Colour(part(rgb >> 16), part(rgb >> 8), part(rgb));
        }

        Colour thinned(double strength) {
            return new Colour(mix(red, strength), mix(green, strength), mix(blue, strength));
        }

        String operands() {
            var syntax = new Syntax().fine(red).fine(green).fine(blue);
            return syntax.toString(StandardCharsets.ISO_8859_1);
        }

        private static double part(int bits) {
            return (bits & 0xFF) / 255.0;
        }

        private static double mix(double part, double strength) {
            return 1 - strength * (1 - part);
        }
    }
}
