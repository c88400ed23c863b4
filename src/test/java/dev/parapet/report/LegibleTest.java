package dev.parapet.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LegibleTest {
    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\u001B", "\u007F", "\uD83D", "\uDE00", "\uFFFE", "\uFDD0"})
    void replacesWhatNoTextMayHold(String wrong) {
        assertThat(Legible.of("a" + wrong + "b")).isEqualTo("a\uFFFDb");
    }

    @Test
    void hasOneKindOfLineEnd() {
        assertThat(Legible.of("a\r\nb\rc\nd\u2028e\ff")).isEqualTo("a\nb\nc\nd\ne\nf");
    }

    @Test
    void keepsTabsPairsAndEveryScript() {
        assertThat(Legible.of("a\tб 中 😀")).isEqualTo("a\tб 中 😀");
    }

    @Test
    void putsALineTogether() {
        assertThat(Legible.line(" one\r\n\ttwo ")).isEqualTo("one  two");
    }
}
