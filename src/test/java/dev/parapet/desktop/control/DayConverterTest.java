package dev.parapet.desktop.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.wording.Wording;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.util.Locale;

class DayConverterTest {
    private final Wording wording = new Wording(Locale.ENGLISH);
    private final DayConverter days = new DayConverter(wording, wording::day);

    @ParameterizedTest
    @ValueSource(strings = {"2026-04-30", "30 April 2026", "30 april 2026", " 30 Apr 2026 "})
    void aDayIsReadAsItIsWritten(String text) {
        assertThat(days.day(text)).contains(LocalDate.of(2026, 4, 30));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-31", "31 February 2026", "31 Feb 2026", "4/5/26", "soon", ""})
    void whatIsNoDayIsRefused(String text) {
        assertThat(days.day(text)).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "de, 30.4.2026",
        "de, 30.04.2026",
        "de, 30. April 2026",
        "es, 30/4/2026",
        "es, 30 de abril de 2026"
    })
    void everyLanguageHasItsOwnWay(String language, String text) {
        var own = new Wording(Locale.forLanguageTag(language));

        assertThat(new DayConverter(own, own::day).day(text)).contains(LocalDate.of(2026, 4, 30));
    }

    @Test
    void whatIsShownCanBeRead() {
        var day = LocalDate.of(2028, 2, 29);

        assertThat(days.fromString(days.toString(day))).isEqualTo(day);
    }
}
