package dev.parapet.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.parapet.report.html.HtmlWriter;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.util.Objects;

/// A risk has one look in the PDF and on the page.
class PageColoursTest {
    @ParameterizedTest
    @CsvSource({
        "TEXT, text",
        "QUIET, quiet",
        "RULE, rule",
        "HIGH, high",
        "MEDIUM, medium",
        "LOW, low",
        "NONE, none",
        "HIGH_FILL, fill-high",
        "MEDIUM_FILL, fill-medium",
        "LOW_FILL, fill-low",
        "NONE_FILL, fill-none",
        "HIGH_PALE, pale-high",
        "MEDIUM_PALE, pale-medium",
        "LOW_PALE, pale-low",
        "TRACK, track",
        "ABSENT, absent"
    })
    void areThoseOfThePdf(Ink ink, String token) throws IOException {
        assertThat(sheet()).contains("--%s: #%06x;".formatted(token, ink.rgb()));
    }

    private static String sheet() throws IOException {
        try (var sheet =
                Objects.requireNonNull(HtmlWriter.class.getResourceAsStream("report.css"))) {
            return new String(sheet.readAllBytes(), UTF_8);
        }
    }
}
