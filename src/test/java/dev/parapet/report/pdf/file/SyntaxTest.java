package dev.parapet.report.pdf.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.charset.StandardCharsets;
import java.util.Random;

/** What the syntax of PDF looks like: ISO 32000-1, 7.3. */
class SyntaxTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.001, 0",
        "7, 7",
        "10, 10",
        "0.05, 0.05",
        "0.5, 0.5",
        "-0.25, -0.25",
        "12.345, 12.35",
        "841.89, 841.89",
        "-1200.1, -1200.1",
        "99.999, 100"
    })
    void writesNumbersWithTwoDecimalsAtMost(double number, String written) {
        assertThat(latin(new Syntax().number(number))).isEqualTo(written + " ");
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "0.12157, 0.1216", "0.00392, 0.0039", "0.5, 0.5", "0, 0"})
    void writesPartsOfColoursWithFour(double number, String written) {
        assertThat(latin(new Syntax().fine(number))).isEqualTo(written + " ");
    }

    @Test
    void writesTheWholeNumbersThatJavaWrites() {
        var random = new Random(1);
        for (int i = 0; i < 1000; i++) {
            int number = random.nextInt() >> random.nextInt(32);
            assertThat(latin(new Syntax(1).integer(number))).isEqualTo(number + " ");
        }
    }

    @Test
    void escapesWhatWouldEndAString() {
        assertThat(latin(new Syntax().text("a (b) \\ c"))).isEqualTo("(a \\(b\\) \\\\ c) ");
    }

    @Test
    void writesTextBeyondAsciiAsUtf16() {
        assertThat(latin(new Syntax().text("ä€"))).isEqualTo("<FEFF00E420AC> ");
        assertThat(latin(new Syntax().text("a\nb"))).isEqualTo("<FEFF0061000A0062> ");
    }

    @Test
    void writesCodesOfTwoBytes() {
        assertThat(latin(new Syntax().codes("A\u2829\u0D5C"))).isEqualTo("(\0A\\(\\)\\r\\\\) ");
    }

    @Test
    void growsAsFarAsItTakes() {
        var syntax = new Syntax(1).raw("obj ").reference(12).raw("<<").text("x".repeat(500));
        assertThat(latin(new Syntax(1).all(syntax).all(syntax)))
                .isEqualTo(("obj 12 0 R <<(" + "x".repeat(500) + ") ").repeat(2));
    }

    private static String latin(Syntax syntax) {
        return syntax.toString(StandardCharsets.ISO_8859_1);
    }
}
