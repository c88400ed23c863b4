package dev.parapet.desktop.home;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.portfolio.Entry;
import dev.parapet.review.workspace.FileStamp;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

class PortfolioModelTest {
    private static final Path FOLDER = Path.of("reviews");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final PortfolioModel model = new PortfolioModel(FOLDER);
    private final List<Entry> four = List.of(entry("a"), entry("b"), entry("c"), entry("d"));

    @BeforeEach
    void turnToTheFolder() {
        model.turnTo(FOLDER, TODAY);
    }

    @Test
    void theFirstLookFillsTheListAsFilesAreRead() {
        model.begin(four.subList(0, 1), 3);
        model.add(four.subList(1, 3));

        assertThat(model.entries()).containsExactlyElementsOf(four.subList(0, 3));
        model.finish(four, "");
        assertThat(model.entries()).containsExactlyElementsOf(four);
    }

    /// On a later look all files may be read anew, in any order and any portions.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void aLaterLookListsNoFileTwice(long seed) {
        model.finish(four, "");
        var random = new Random(seed);
        var five = new ArrayList<>(four);
        five.add(entry("e"));
        Collections.shuffle(five, random);

        model.begin(List.of(), five.size());
        for (var read = 0; read < five.size(); ) {
            var next = Math.min(five.size(), read + 1 + random.nextInt(2));
            model.add(five.subList(read, next));
            read = next;
            assertThat(model.entries()).doesNotHaveDuplicates();
        }
        model.finish(five, "");

        assertThat(model.entries()).containsExactlyInAnyOrderElementsOf(five);
    }

    @Test
    void aFirstLookThatWasEndedBeginsAnew() {
        model.begin(List.of(), 4);
        model.add(four.subList(0, 2));

        model.begin(List.of(), 4);
        assertThat(model.entries()).isEmpty();
        model.add(four);
        assertThat(model.entries()).containsExactlyElementsOf(four);
    }

    @Test
    void rowsThatDidNotChangeStayTheSame() {
        model.finish(four, "");
        var changed = new Entry(stamp("b", 2), new Entry.Content.Newer());

        model.finish(List.of(four.get(3), changed, four.get(0)), "");

        assertThat(model.entries()).containsExactly(four.get(0), changed, four.get(3));
    }

    private static Entry entry(String name) {
        return new Entry(stamp(name, 1), new Entry.Content.Encrypted());
    }

    private static FileStamp stamp(String name, long size) {
        return new FileStamp(FOLDER.resolve(name + ".parapet"), size, Instant.EPOCH);
    }
}
