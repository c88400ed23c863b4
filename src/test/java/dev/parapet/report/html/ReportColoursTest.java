package dev.parapet.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.parapet.report.brand.Contrast;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/// The colours of a page by what the stylesheet says; WCAG 2.2, 1.4.3 and 1.4.11.
class ReportColoursTest {
    private static final String DARK = "@media screen and (prefers-color-scheme: dark)";
    private static final Pattern TOKEN = Pattern.compile("--([a-z-]+): #([0-9a-f]{6});");

    @ParameterizedTest
    @CsvSource({
        "text, page, 4.5",
        "text, well, 4.5",
        "quiet, page, 4.5",
        "quiet, well, 4.5",
        "high, page, 3",
        "medium, page, 3",
        "low, page, 3",
        "none, page, 3",
        "quiet, track, 3",
        "on-high, fill-high, 4.5",
        "on-fill, fill-medium, 4.5",
        "on-fill, fill-low, 4.5",
        "on-fill, fill-none, 4.5",
        "on-pale, pale-high, 4.5",
        "on-pale, pale-medium, 4.5",
        "on-pale, pale-low, 4.5",
        "on-pale, track, 4.5",
        "on-pale, absent, 4.5"
    })
    void canBeReadInLightAndDark(String ink, String ground, double least) throws IOException {
        assertThat(contrast(light(), ink, ground)).isGreaterThanOrEqualTo(least);
        assertThat(contrast(dark(), ink, ground)).isGreaterThanOrEqualTo(least);
    }

    /// The strongest tint of a tile with the text on it.
    @ParameterizedTest
    @CsvSource({"high", "medium", "low", "none", "quiet"})
    void canBeReadOnTints(String mark) throws IOException {
        assertThat(onTint(light(), mark, 0.45)).isGreaterThanOrEqualTo(4.5);
        assertThat(onTint(dark(), mark, 0.45)).isGreaterThanOrEqualTo(4.5);
    }

    private static double onTint(Map<String, Integer> colours, String mark, double share) {
        int tint = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            double of = (of(colours, mark) >> shift) & 0xFF;
            double on = (of(colours, "page") >> shift) & 0xFF;
            tint |= (int) Math.round(of * share + on * (1 - share)) << shift;
        }
        return Contrast.between(of(colours, "text"), tint);
    }

    private static double contrast(Map<String, Integer> colours, String ink, String ground) {
        return Contrast.between(of(colours, ink), of(colours, ground));
    }

    private static int of(Map<String, Integer> colours, String name) {
        return Objects.requireNonNull(colours.get(name), name);
    }

    private static Map<String, Integer> light() throws IOException {
        return colours(sheet().substring(0, sheet().indexOf(DARK)));
    }

    private static Map<String, Integer> dark() throws IOException {
        return colours(sheet().substring(sheet().indexOf(DARK)));
    }

    private static Map<String, Integer> colours(String part) {
        var colours = new HashMap<String, Integer>();
        TOKEN.matcher(part)
                .results()
                .forEach(
                        token -> colours.put(token.group(1), Integer.parseInt(token.group(2), 16)));
        return colours;
    }

    private static String sheet() throws IOException {
        try (var sheet =
                Objects.requireNonNull(HtmlWriter.class.getResourceAsStream("report.css"))) {
            return new String(sheet.readAllBytes(), UTF_8);
        }
    }
}
