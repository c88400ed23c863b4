package dev.parapet.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.assessment.Score;
import dev.parapet.portfolio.Entry.Content;
import dev.parapet.review.Workload.Environment;
import dev.parapet.review.workspace.FileStamp;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// How a portfolio is sorted and narrowed down.
class PortfolioOrderTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 9);
    private static final Instant MONDAY = Instant.parse("2026-03-09T08:00:00Z");

    private static final List<Entry> ENTRIES =
            List.of(
                    new Entry(stamp("a locked one"), new Content.Encrypted()),
                    entry("Claims", Environment.DEVELOPMENT, 4, 40, 2),
                    entry("Éclair", Environment.PRODUCTION, 0, 100, 0),
                    entry("Fleet", Environment.PRODUCTION, 9, 10, -3),
                    new Entry(stamp("broken"), new Content.Damaged("broken:1:1: is empty")));

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "NAME, Claims Éclair Fleet",
        "ENVIRONMENT, Éclair Fleet Claims",
        "RISK, Fleet Claims Éclair",
        "SCORE, Fleet Claims Éclair",
        "TREND, Claims Éclair Fleet",
        "DUE, Fleet Claims Éclair",
        "CHANGED, Fleet Claims Éclair"
    })
    void whatIsNotKnownComesLastInEveryOrder(PortfolioOrder order, String names) {
        assertThat(ENTRIES.stream().sorted(order.comparator(Locale.ENGLISH, TODAY)))
                .extracting(Entry::name)
                .containsExactly((names + " a_locked_one.parapet broken.parapet").split(" "));
    }

    @Test
    void eachMarkOfTroubleNarrowsThemDown() {
        assertThat(taken(PortfolioFilter.ALL)).hasSize(5);
        assertThat(taken(PortfolioFilter.ALL.withHighRisks(true)))
                .containsExactly("Claims", "Fleet");
        assertThat(taken(PortfolioFilter.ALL.withOverdue(true))).containsExactly("Fleet");
        assertThat(taken(PortfolioFilter.ALL.withIncomplete(true)))
                .containsExactly("Claims", "Fleet");
        assertThat(taken(PortfolioFilter.ALL.withEnvironments(Set.of(Environment.PRODUCTION))))
                .containsExactly("Éclair", "Fleet");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "CLAIMS, Claims",
        "' fleet   Wiki ', Fleet",
        "locked, a_locked_one.parapet",
        "fleet claims, ''",
        "broken:1, ''"
    })
    void everyWordOfASearchMustBeFound(String search, String names) {
        assertThat(String.join(" ", taken(PortfolioFilter.ALL.withSearch(search))))
                .isEqualTo(names);
    }

    private static List<String> taken(PortfolioFilter filter) {
        return ENTRIES.stream()
                .filter(entry -> filter.takes(entry, TODAY))
                .map(Entry::name)
                .toList();
    }

    /// @param due in days from today; 0 for none
    private static Entry entry(
            String name, Environment environment, int high, int points, int due) {
        var figures = figures(high, points);
        return new Entry(
                stamp(name),
                new Content.Sound(
                        new Summary(
                                name,
                                environment,
                                MONDAY.plusSeconds(high),
                                figures,
                                due == 0 ? List.of() : List.of(action(due)),
                                high == 4
                                        ? List.of(new Point("Kick-off", MONDAY, figures(0, 90)))
                                        : List.of(new Point("Kick-off", MONDAY, figures)),
                                name.toLowerCase(Locale.ROOT) + "\nthe runbook is in the wiki",
                                false)));
    }

    private static DueAction action(int due) {
        return new DueAction(TODAY.plusDays(due), "", "Rotate", LocalDate.EPOCH);
    }

    private static Figures figures(int high, int points) {
        return new Figures(high, 0, 0, new Score(points, 100, points, 100));
    }

    private static FileStamp stamp(String name) {
        return new FileStamp(Path.of("/", name.replace(' ', '_') + ".parapet"), 1, MONDAY);
    }
}
