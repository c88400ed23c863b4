package dev.parapet.review.file;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.parapet.document.Loaded.Ready;
import dev.parapet.questionset.SetRef;
import dev.parapet.questionset.Version;
import dev.parapet.review.Edit;
import dev.parapet.review.RandomReviews;
import dev.parapet.review.Review;
import dev.parapet.review.Stamp;
import dev.parapet.review.Workload;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Instant;
import java.util.List;

/// The history in the review file.
class HistoryFileTest {
    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");

    private final ReviewFile files = new ReviewFile();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void givesBackWhatItWrote(long seed) {
        var review = withHistory(seed);

        assertThat(opened(text(review))).as("seed %s", seed).isEqualTo(review);
    }

    @Test
    void keepsOneEntryALine() {
        var review = withHistory(1);
        var lines =
                text(review)
                        .lines()
                        .dropWhile(line -> !line.equals("  \"history\" : ["))
                        .skip(1)
                        .takeWhile(line -> !line.startsWith("  ]"))
                        .toList();

        assertThat(lines)
                .hasSameSizeAs(review.history().entries())
                .allMatch(line -> line.startsWith("    { \"at\" : \"2026-03-0"));
    }

    @Test
    void leavesOutWhatIsEmpty() {
        assertThat(text(new RandomReviews(1).review())).doesNotContain("\"history\"");
    }

    @Test
    void keepsWhatANewerParapetWroteInAnEntry() {
        var newer =
                text(withHistory(2))
                        .replaceFirst("\\{ \"at\" : \"2026", "{ \"device\" : 7, \"at\" : \"2026");
        var again = text(opened(newer));

        assertThat(again).contains("\"device\" : 7");
        assertThat(opened(again).history()).isEqualTo(withHistory(2).history());
    }

    private static Review withHistory(long seed) {
        var random = new RandomReviews(seed);
        var review = random.review();
        for (var i = 0; i < 80; i++) {
            var by = new Stamp(i % 3 == 0 ? "" : "Größe \"Ana\"", NINE.plusSeconds(700L * i));
            review = random.change(review).applyTo(review).signed(review, by);
        }
        var renamed = review.withWorkload(Workload.named("Renamed"));
        var history = renamed.signed(review, new Stamp("Ana", NINE.plusSeconds(70_000))).history();
        var sets =
                new Edit.OfSets(
                        List.of(new SetRef("alpha", Version.of("1.0"))),
                        List.of(new SetRef("alpha", Version.of("2.0"))));
        return renamed.withHistory(
                history.with(List.of(sets), new Stamp("Ana", NINE.plusSeconds(80_000))));
    }

    private String text(Review review) {
        return new String(files.toBytes(review), UTF_8);
    }

    private Review opened(String text) {
        return ((Ready<OpenedReview>) files.open("a.parapet", text.getBytes(UTF_8)))
                .value()
                .review();
    }
}
