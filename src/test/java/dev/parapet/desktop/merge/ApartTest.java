package dev.parapet.desktop.merge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.stream.Collectors;

class ApartTest {
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    keys are old,            keys are old,          keys are old
                    keys are old,            keys are new,          keys are [old]
                    the keys are old,        keys are old,          [the ]keys are old
                    one two three,           three one,             [one two ]three
                    seen on 3 March,         '',                    [seen on 3 March]
                    '',                      seen on 3 March,       ''
                    """)
    void marksWhatTheOtherTextDoesNotHave(String text, String other, String marked) {
        assertThat(marked(Apart.of(text, other))).isEqualTo(marked);
    }

    @Test
    void leavesLongTextsUnmarkedAndWhole() {
        var text = "word ".repeat(700);

        assertThat(marked(Apart.of(text, "other"))).isEqualTo(text);
    }

    private static String marked(Apart apart) {
        return apart.runs().stream()
                .map(run -> run.own() ? "[" + run.text() + "]" : run.text())
                .collect(Collectors.joining())
                .replace("[]", "");
    }
}
