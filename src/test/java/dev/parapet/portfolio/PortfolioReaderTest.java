package dev.parapet.portfolio;

import static dev.parapet.review.SampleReviews.answered;
import static dev.parapet.review.SampleReviews.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parapet.document.Loaded.Ready;
import dev.parapet.portfolio.Entry.Content;
import dev.parapet.questionset.QuestionSet;
import dev.parapet.questionset.format.QuestionSetReader;
import dev.parapet.review.Review;
import dev.parapet.review.Workload;
import dev.parapet.review.file.ReviewFile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

class PortfolioReaderTest {
    private static final Instant NOW = Instant.parse("2026-03-09T08:00:00Z");
    private static final Instant LONG_AGO = NOW.minus(Duration.ofDays(3));
    private static final QuestionSet SET = smallSet();

    @TempDir private Path top = Path.of("");

    /// What a listing told while it ran.
    private static final class Told implements PortfolioReader.Progress {
        private final List<Entry> known = new ArrayList<>();
        private final List<Entry> read = Collections.synchronizedList(new ArrayList<>());
        private final int most;

        Told(int most) {
            this.most = most;
        }

        @Override
        public void listed(List<Entry> entries, int unread) {
            known.addAll(entries);
        }

        @Override
        public void read(Entry entry) {
            read.add(entry);
        }

        @Override
        public boolean goOn() {
            return read.size() < most;
        }
    }

    @Test
    void tellsOfEachReviewWhatItComesTo() throws IOException {
        put("Shop", "-+..");
        put("Payments", "++++");

        var portfolio = list();

        assertThat(portfolio.whole()).isTrue();
        assertThat(portfolio.entries())
                .extracting(Entry::name)
                .containsExactlyInAnyOrder("Shop", "Payments");
        assertThat(entry(portfolio, "Shop").summary().orElseThrow().figures().high()).isOne();
        assertThat(entry(portfolio, "Payments").summary().orElseThrow().figures().score().points())
                .isEqualTo(100);
    }

    @Test
    void tellsOfWhatIsNoSoundReview() throws IOException {
        Files.createDirectories(folder());
        Files.writeString(file("locked"), "age-encryption.org/v1\n-> scrypt abc 18\n");
        Files.writeString(file("armored"), "-----BEGIN AGE ENCRYPTED FILE-----\nYWdl\n");
        Files.writeString(file("newer"), "{\"format\": \"parapet/review/7\", \"id\": [1]}");
        Files.writeString(file("broken"), "{\n\"format\": \"parapet/review/1\"");
        Files.writeString(file("empty"), "");

        var portfolio = list();

        assertThat(entry(portfolio, "locked.parapet").content()).isEqualTo(new Content.Encrypted());
        assertThat(entry(portfolio, "armored.parapet").content())
                .isEqualTo(new Content.Encrypted());
        assertThat(entry(portfolio, "newer.parapet").content()).isEqualTo(new Content.Newer());
        assertThat(entry(portfolio, "empty.parapet").content()).isInstanceOf(Content.Damaged.class);
        assertThat(entry(portfolio, "broken.parapet").content())
                .isInstanceOfSatisfying(
                        Content.Damaged.class,
                        damaged ->
                                assertThat(damaged.problem()).startsWith(file("broken") + ":2:"));
    }

    @Test
    void asksTheIndexForWhatDidNotChange() throws IOException {
        put("Shop", "-+..");
        put("Payments", "++++");
        var first = list();
        put("Payments", "+-++");

        var told = new Told(9);
        var second = list(told);

        assertThat(told.known).containsExactly(entry(first, "Shop"));
        assertThat(told.read).containsExactly(entry(second, "Payments"));
        assertThat(entry(second, "Payments").summary().orElseThrow().figures().score().points())
                .isLessThan(100);
    }

    @Test
    void theIndexRemembersEveryWord() throws IOException {
        put("Shop", "-+..");
        Files.writeString(file("broken"), "{");
        Files.writeString(file("locked"), "age-encryption.org/v1\n");
        Files.writeString(file("newer"), "{\"format\": \"parapet/review/7\", \"id\": [1]}");
        for (var name : List.of("broken", "locked", "newer")) {
            Files.setLastModifiedTime(file(name), FileTime.from(LONG_AGO));
        }
        var first = list();

        var told = new Told(9);
        var second = list(told);

        assertThat(told.read).isEmpty();
        assertThat(second.entries()).containsExactlyInAnyOrderElementsOf(first.entries());
    }

    @Test
    void whatIsGoneIsForgotten() throws IOException {
        put("Shop", "-+..");
        put("Payments", "++++");
        list();
        Files.delete(file("Shop"));

        assertThat(list().entries()).extracting(Entry::name).containsExactly("Payments");
        assertThat(list().entries()).extracting(Entry::name).containsExactly("Payments");
    }

    /// Two writes within one tick of the file system's clock leave size and time as they were.
    @Test
    void whereSizeAndTimeMayDeceiveTheContentDecides() throws IOException {
        var size = Files.size(put("Shop", "+-++", NOW));
        assertThat(entry(list(), "Shop").summary().orElseThrow().figures().high()).isZero();

        assertThat(put("Shop", "-+++", NOW)).hasSize(size);

        assertThat(entry(list(), "Shop").summary().orElseThrow().figures().high()).isOne();
    }

    @Test
    void anIndexThatIsDamagedOrCutShortCountsAsNone() throws IOException {
        put("Shop", "-+..");
        var whole = list().entries();
        var index = index();
        var bytes = Files.readAllBytes(index);

        for (var length = 0; length < bytes.length; length += 11) {
            Files.write(index, Arrays.copyOf(bytes, length));
            assertThat(list().entries()).as("%d bytes", length).isEqualTo(whole);
        }
        for (var at = 0; at < bytes.length; at += 7) {
            var flipped = bytes.clone();
            flipped[at] ^= 0x10;
            Files.write(index, flipped);
            assertThat(list().entries()).as("byte %d", at).isEqualTo(whole);
        }
    }

    @Test
    void whereTheIndexCannotBeWrittenTheListIsTheSame() throws IOException {
        put("Shop", "-+..");
        Files.writeString(top.resolve("cache"), "in the way");

        assertThat(list().entries()).hasSize(1);
    }

    @Test
    void keepsItsIndexOutOfTheWorkspace() throws IOException {
        put("Shop", "-+..");
        list();

        try (var files = Files.list(folder())) {
            assertThat(files).containsExactly(file("Shop"));
        }
    }

    @Test
    void endsEarlyWhereNobodyWaits() throws IOException {
        for (var i = 0; i < 60; i++) {
            put("Review " + i, "-+..");
        }

        var portfolio = list(new Told(5));

        assertThat(portfolio.whole()).isFalse();
        assertThat(portfolio.entries()).hasSizeLessThan(60);
        assertThat(list().entries()).hasSize(60);
    }

    @Test
    void aFolderThatIsGoneIsTheMachinesFailure() {
        assertThatThrownBy(this::list).isInstanceOf(NoSuchFileException.class);
    }

    private static QuestionSet smallSet() {
        var file = Path.of("src/test/resources/dev/parapet/cli/question-set.yaml");
        try {
            return ((Ready<QuestionSet>) new QuestionSetReader(_ -> Optional.empty()).read(file))
                    .value();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Entry entry(Portfolio portfolio, String name) {
        return portfolio.entries().stream()
                .filter(entry -> entry.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Portfolio list() throws IOException {
        return list(new Told(Integer.MAX_VALUE));
    }

    private Portfolio list(Told told) throws IOException {
        return new PortfolioReader(top.resolve("cache")).read(folder(), NOW, told);
    }

    private Path index() throws IOException {
        try (var files = Files.walk(top.resolve("cache"))) {
            return files.filter(Files::isRegularFile).findFirst().orElseThrow();
        }
    }

    private Path folder() {
        return top.resolve("reviews");
    }

    private Path file(String name) {
        return folder().resolve(name + ".parapet");
    }

    private Path put(String name, String answers) throws IOException {
        return put(name, answers, LONG_AGO.plusSeconds(answers.hashCode() % 1000));
    }

    private Path put(String name, String answers, Instant modified) throws IOException {
        Files.createDirectories(folder());
        Review review = answered(review(SET).withWorkload(Workload.named(name)), SET, answers);
        new ReviewFile().save(review, file(name));
        return Files.setLastModifiedTime(file(name), FileTime.from(modified));
    }
}
