package dev.parapet.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The forms of letters, as the Unicode Standard draws them.
class ArabicShapingTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        // beh alone; beh beh; beh beh beh; beh alef, which joins to its right only; dal beh
        "ب, \uFE8F",
        "بب, \uFE91\uFE90",
        "ببب, \uFE91\uFE92\uFE90",
        "با, \uFE91\uFE8E",
        "دب, \uFEA9\uFE8F",
        // Persian peh and farsi yeh
        "پی, \uFB58\uFBFD",
        // a mark upon a letter does not part its neighbours
        "بَب, \uFE91\u064E\uFE90",
        // tatweel joins on both sides
        "بـب, \uFE91\u0640\uFE90",
        // hamza joins nobody
        "بءب, \uFE8F\uFE80\uFE8F"
    })
    void givesEachLetterTheFormThatItsNeighboursAskFor(String text, String shaped) {
        assertThat(ArabicShaping.shape(text)).isEqualTo(shaped);
    }

    @Test
    void makesOneLetterOfLamAndAlef() {
        assertThat(ArabicShaping.shape("لا")).isEqualTo("\uFEFB\u2060");
        assertThat(ArabicShaping.shape("بلا")).isEqualTo("\uFE91\uFEFC\u2060");
    }

    @Test
    void leavesOtherScriptsAlone() {
        assertThat(ArabicShaping.shape("abc אבג 中文 😀")).isEqualTo("abc אבג 中文 😀");
    }
}
