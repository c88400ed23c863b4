package dev.parapet.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;

/// Moments as people in Berlin say them on 3 November 2026.
class MomentWordingTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 3);

    private final MomentWording wording =
            new MomentWording(new Wording(Locale.ENGLISH), ZoneId.of("Europe/Berlin"));

    @ParameterizedTest(name = "{0}: {1}; {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2026-11-03T15:40:00Z | today, 16:40     | 16:40
                    2026-11-02T23:00:00Z | today, 00:00     | 00:00
                    2026-11-02T22:59:59Z | yesterday, 23:59 | yesterday, 23:59
                    2026-11-01T22:59:59Z | 1 November 2026  | 1 November 2026
                    2026-11-04T08:00:00Z | 4 November 2026  | 4 November 2026
                    """)
    void saysWhenSomethingHappened(Instant when, String moment, String brief) {
        assertThat(wording.moment(when, TODAY)).isEqualTo(moment);
        assertThat(wording.brief(when, TODAY)).isEqualTo(brief);
    }
}
