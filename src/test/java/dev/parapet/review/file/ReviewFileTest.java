package dev.parapet.review.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.parapet.document.DocumentWriter;
import dev.parapet.document.Loaded.Ready;
import dev.parapet.document.Loaded.Refused;
import dev.parapet.review.History;
import dev.parapet.review.RandomReviews;
import dev.parapet.review.Review;
import dev.parapet.review.Workload;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

class ReviewFileTest {
    private static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");

    private final ReviewFile files = new ReviewFile();

    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void givesBackWhatItWrote(long seed) {
        var review = withMilestones(seed);
        var bytes = files.toBytes(review);

        assertThat(opened(bytes)).as("seed %s", seed).isEqualTo(review);
        assertThat(files.toBytes(opened(bytes))).as("seed %s", seed).isEqualTo(bytes);
    }

    /// Whoever saves again and again keeps the question sets as they were written before.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void writesTheSameWhateverItWroteBefore(long seed) {
        var review = withMilestones(seed);
        var later = review.withWorkload(Workload.named("Later")).withHistory(History.NONE);
        var other = withMilestones(seed + 1);
        var bare = new RandomReviews(seed).review().withSets(List.of());
        for (var next :
                List.of(bare, review, later, other, review.withMilestones(List.of()), review)) {
            var tree = ReviewWriter.write(next, new SetDigests());

            assertThat(files.toBytes(next))
                    .as("seed %s", seed)
                    .isEqualTo(new DocumentWriter("history").write(tree));
        }
    }

    @Test
    void showsThatAnOldMilestoneWasChanged() {
        var review = Milestones.keep(new RandomReviews(7).review(), "Kick-off", MONDAY);
        var text = text(review);
        var at = text.indexOf("\"milestones\"");
        var changed =
                text.substring(0, at)
                        + text.substring(at).replaceFirst("Order service", "Other service");

        assertThat(files.open("a.parapet", text.getBytes(UTF_8)).problems()).isEmpty();
        assertThat(files.open("a.parapet", changed.getBytes(UTF_8)).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("Kick-off"));
    }

    @Test
    void keepsWhatANewerParapetWrote() {
        var text = text(withMilestones(3));
        var newer =
                text.replaceFirst(
                        "\"workload\" : \\{",
                        "\"sealed\" : [ 1, 2 ],\n  \"workload\" : {\n    \"tier\" : \"gold\",");
        var again = new String(files.toBytes(opened(newer.getBytes(UTF_8))), UTF_8);

        assertThat(again).contains("\"tier\" : \"gold\"").contains("\"sealed\" : [");
    }

    @Test
    void opensAFileOfANewerEditionForReadingOnly() {
        var text =
                text(new RandomReviews(1).review()).replace("parapet/review/1", "parapet/review/2");

        assertThat(files.open("a.parapet", text.getBytes(UTF_8)))
                .isInstanceOfSatisfying(
                        Ready.class,
                        ready -> assertThat(((OpenedReview) ready.value()).readOnly()).isTrue());
    }

    @ParameterizedTest
    @MethodSource("foreignFiles")
    void refusesWhatIsNoReview(String content) {
        assertThat(files.open("a.parapet", content.getBytes(UTF_8))).isInstanceOf(Refused.class);
    }

    static List<String> foreignFiles() {
        return List.of(
                "",
                " ",
                "{}",
                "[]",
                "null",
                "{\"format\":\"parapet/question-set/1\"}",
                "\u0000\u0001",
                "<xml/>");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 10, 50, 90, 99})
    void refusesACutFileWhole(int percent) {
        var bytes = files.toBytes(withMilestones(4));
        var cut = Arrays.copyOf(bytes, bytes.length * percent / 100);

        assertThat(files.open("a.parapet", cut)).isInstanceOf(Refused.class);
    }

    @Test
    void leavesTheOldFileWhereANewOneCannotBeWritten() throws IOException {
        var file = folder.resolve("a.parapet");
        files.save(new RandomReviews(1).review(), file);
        var before = Files.readAllBytes(file);
        var target = Files.createDirectory(folder.resolve("taken.parapet"));
        Files.writeString(target.resolve("inside"), "x");

        assertThat(catchThrowable(() -> files.save(new RandomReviews(2).review(), target)))
                .isInstanceOf(IOException.class);
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactlyInAnyOrder(file, target);
        }
    }

    private static Review withMilestones(long seed) {
        var review = Milestones.keep(new RandomReviews(seed).review(), "Kick-off", MONDAY);
        var renamed = review.withWorkload(Workload.named("Renamed"));
        return Milestones.keep(renamed, "Second round", MONDAY.plusSeconds(3600));
    }

    private String text(Review review) {
        return new String(files.toBytes(review), UTF_8);
    }

    private Review opened(byte[] bytes) {
        return switch (files.open("a.parapet", bytes)) {
            case Ready<OpenedReview>(var opened, _) -> opened.review();
            case Refused<OpenedReview> refused -> throw new AssertionError(refused.problems());
        };
    }
}
