package dev.parapet.questionset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

class VersionTest {
    @ParameterizedTest(name = "{0} before {1}")
    @CsvSource({
        "1, 2",
        "9, 10",
        "2024.9.1, 2024.11.6",
        "1.2, 1.2.1",
        "1, 1.0",
        "1.0, 1.0.0",
        "0, 0.0.0.0.1",
        "1.9, 1.10",
        "999999999, 999999999.1"
    })
    void comparesNumberByNumber(String earlier, String later) {
        assertThat(Version.of(earlier)).isLessThan(Version.of(later));
        assertThat(Version.of(later)).isGreaterThan(Version.of(earlier));
    }

    @Test
    void isTheSameHoweverManyZerosAreWrittenBefore() {
        assertThat(Version.of("2024.01.06"))
                .isEqualTo(Version.of("2024.1.6"))
                .hasToString("2024.1.6");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "v1",
                "1.",
                ".1",
                "1..2",
                "1.2.3.4.5.6",
                "1234567890",
                "-1",
                "1.0-rc1",
                "1,0",
                " 1",
                "1\n",
                "٣"
            })
    void refusesWhatIsNoVersion(String text) {
        assertThat(Version.isVersion(text)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> Version.of(text));
    }

    @Test
    void holdsOnlyWhatCanBeWrittenAndReadAgain() {
        for (var numbers : List.of(List.<Integer>of(), List.of(-1), List.of(1, 2, 3, 4, 5, 6))) {
            assertThatIllegalArgumentException().isThrownBy(() -> new Version(numbers));
        }
    }

    /// Whatever order they come in, sorting gives one order, and equal means equal in order.
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void hasOneOrder(long seed) {
        var random = new Random(seed);
        var versions =
                Stream.generate(() -> version(random)).limit(60).distinct().sorted().toList();
        var shuffled = new ArrayList<>(versions);
        Collections.shuffle(shuffled, random);

        assertThat(shuffled.stream().sorted().toList()).as("seed %d", seed).isEqualTo(versions);
        for (var one : versions) {
            for (var other : versions) {
                assertThat(one.compareTo(other) == 0).isEqualTo(one.equals(other));
                assertThat(one.compareTo(other))
                        .isEqualTo(Integer.compare(0, other.compareTo(one)));
            }
            assertThat(Version.of(one.toString())).isEqualTo(one);
        }
    }

    private static Version version(Random random) {
        return new Version(
                Stream.generate(() -> random.nextInt(3)).limit(1 + random.nextInt(5)).toList());
    }
}
