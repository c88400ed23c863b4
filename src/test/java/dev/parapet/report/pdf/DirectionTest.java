package dev.parapet.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.stream.Collectors;

/// What is seen from left to right.
class DirectionTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "abc, abc",
        "אבג, גבא",
        "see אבג here, see גבא here",
        "אבג (abc) דהו, והד (abc) גבא",
        "אבג 12.5 דהו, והד 12.5 גבא",
        "(אבג) x, x (גבא)"
    })
    void turnsWhatRunsFromRightToLeft(String text, String seen) {
        var direction = Direction.of(text);

        var all =
                direction.seen(0, text.length()).stream()
                        .map(stretch -> {
                            var part = text.substring(stretch.from(), stretch.to());
                            return stretch.rightToLeft() ? Direction.turned(part) : part;
                        })
                        .collect(Collectors.joining());

        assertThat(all).isEqualTo(seen);
    }
}
