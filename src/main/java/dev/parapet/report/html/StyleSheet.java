package dev.parapet.report.html;

import dev.parapet.report.Details;
import dev.parapet.report.VisibleText;
import dev.parapet.report.brand.Contrast;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// The stylesheet of a page: the accent of its brand, light and dark, and what its printed pages
/// repeat.
final class StyleSheet {
    /// The palest ground that an accent stands on in the dark, that of a tile, as `report.css` has
    /// it.
    private static final int DARK = 0x181F27;

    private static final int WHITE = 0xFFFFFF;

    private StyleSheet() {}

    static String of(Details details) {
        int accent = details.brand().accent();
        return sheet().replace("#ACCENT-ON-DARK", hex(onDark(accent)))
                .replace("#ACCENT", hex(accent))
                .replace("\"FOOTER\"", string(details.footer()))
                .replace("\"TITLE\"", string(details.title()));
    }

    private static String sheet() {
        try (var sheet =
                Objects.requireNonNull(StyleSheet.class.getResourceAsStream("report.css"))) {
            return new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The accent, with as much white as it takes to be read on the dark ground.
    static int onDark(int accent) {
        int shown = accent;
        for (int white = 5; Contrast.between(shown, DARK) < Contrast.READABLE; white += 5) {
            shown = mixed(accent, white);
        }
        return shown;
    }

    /// @param percent of white in it, to 100
    private static int mixed(int colour, int percent) {
        int mixed = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int part = (colour >> shift) & 0xFF;
            mixed |= (part + (0xFF - part) * percent / 100) << shift;
        }
        return mixed & WHITE;
    }

    private static String hex(int colour) {
        return "#%06x".formatted(colour);
    }

    /// A text as a string of CSS. All but letters, digits and spaces is written by its number, so
    /// that nothing ends the string or the sheet.
    private static String string(String text) {
        var string = new StringBuilder("\"");
        VisibleText.of(text)
                .codePoints()
                .forEach(codePoint -> {
                    if (Character.isLetterOrDigit(codePoint) || codePoint == ' ') {
                        string.appendCodePoint(codePoint);
                    } else {
                        string.append("\\%06x".formatted(codePoint));
                    }
                });
        return string.append('"').toString();
    }
}
