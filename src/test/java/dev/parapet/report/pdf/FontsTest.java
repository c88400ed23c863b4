package dev.parapet.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;

/// Which characters are shown, and how wide they are.
class FontsTest {
    private final PDDocument document = new PDDocument();
    private Fonts fonts;

    @BeforeEach
    void load() throws IOException {
        fonts = new Fonts(document);
    }

    @AfterEach
    void close() throws IOException {
        document.close();
    }

    @Test
    void showsABoxForEachCharacterThatNoFaceHas() {
        assertThat(fonts.stretches(Style.BODY, "a\uE123\uE123b"))
                .extracting(Stretch::shown, Stretch::meant)
                .containsExactly(tuple("a", "a"), tuple("□□", "\uE123\uE123"), tuple("b", "b"));
        assertThat(fonts.advance(Style.BODY, 0xE123)).isPositive();
        assertThat(fonts.replaced()).containsExactly(0xE123);
    }

    @Test
    void showsNothingForCharactersThatHaveNoLook() {
        assertThat(fonts.stretches(Style.BODY, "\uFEFFa\u200Db\u202Ec\uFE0F"))
                .extracting(Stretch::shown)
                .containsExactly("abc");
        assertThat(fonts.replaced()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Cut.class)
    void hasTheBoxInEveryCut(Cut cut) {
        fonts.stretches(Style.BODY.in(cut), "□");
        assertThat(fonts.replaced()).isEmpty();
    }

    @Test
    void makesDigitsInColumnsAsWideAsOneAnother() {
        var style = Style.CELL.withTabularFigures();
        assertThat(
                        "0123456789"
                                .chars()
                                .mapToDouble(digit -> fonts.advance(style, digit))
                                .distinct())
                .hasSize(1);
        assertThat(
                        "0123456789"
                                .chars()
                                .mapToDouble(digit -> fonts.advance(Style.CELL, digit))
                                .distinct())
                .hasSizeGreaterThan(1);
    }
}
