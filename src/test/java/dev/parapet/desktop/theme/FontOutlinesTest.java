package dev.parapet.desktop.theme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;

/// JavaFX on Linux leaves holes in enlarged letters where two of their outlines lie over each
/// other; `src/build/JoinOutlines.java` joins them.
class FontOutlinesTest {
    private static final Path FOLDER = Path.of("src/main/resources/dev/parapet/fonts");
    private static final int SIZE = 80;

    /// Letters of the languages that Parapet speaks, and signs of its screens.
    private static final String SIGNS =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
                    + "ÄÖÜäöüßÁÉÍÓÚÑáéíóúñ¿¡çÇ.,:;?·…–—“”„«»‘’%&@#+×→←↑↓()[]/";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Inter-Regular.ttf",
                "Inter-Italic.ttf",
                "Inter-Medium.ttf",
                "Inter-SemiBold.ttf",
                "Inter-Bold.ttf"
            })
    void noOutlineLiesOverAnother(String file) throws IOException, FontFormatException {
        var font =
                Font.createFont(Font.TRUETYPE_FONT, FOLDER.resolve(file).toFile())
                        .deriveFont((float) SIZE);
        var withHoles = new ArrayList<String>();
        for (int sign : SIGNS.codePoints().toArray()) {
            var outline = outline(font, Character.toString(sign));
            var other = new Path2D.Double(outline);
            other.setWindingRule(Path2D.WIND_EVEN_ODD);
            if (!Arrays.equals(filled(outline), filled(other))) {
                withHoles.add(Character.toString(sign));
            }
        }

        assertThat(withHoles).isEmpty();
    }

    private static Shape outline(Font font, String sign) {
        var ground = new BufferedImage(1, 1, BufferedImage.TYPE_BYTE_GRAY).createGraphics();
        return font.createGlyphVector(ground.getFontRenderContext(), sign).getOutline();
    }

    private static int[] filled(Shape shape) {
        var image = new BufferedImage(2 * SIZE, 2 * SIZE, BufferedImage.TYPE_BYTE_GRAY);
        var graphics = image.createGraphics();
        graphics.setRenderingHint(
                RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.translate(SIZE / 2, SIZE * 3 / 2);
        graphics.setColor(Color.WHITE);
        graphics.fill(shape);
        var all = new int[4 * SIZE * SIZE];
        return image.getRaster().getPixels(0, 0, 2 * SIZE, 2 * SIZE, all);
    }
}
