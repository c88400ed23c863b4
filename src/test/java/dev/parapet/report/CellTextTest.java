package dev.parapet.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                " =cmd|' /C calc'!A0",
                "\u00A0=1",
                "\uFEFF=1",
                "\u200B+1",
                "＝1",
                "＋1",
                "－1",
                "＠x",
                "\tplain"
            })
    void putsAnApostropheBeforeWhatCouldBeAFormula(String text) {
        assertThat(CellText.safe(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Platform lead", "1 = 1", "a-b", "'quoted", "(=1)", "50 %"})
    void leavesOtherTextAlone(String text) {
        assertThat(CellText.safe(text)).isEqualTo(text);
    }
}
