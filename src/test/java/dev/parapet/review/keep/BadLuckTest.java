package dev.parapet.review.keep;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/// Kills a program that saves a review all the time, and looks what is left. A few times among the
/// other tests, a thousand times with `mvn test -Pbadluck`.
@DisabledOnOs(OS.WINDOWS)
class BadLuckTest {
    private static final int KILLS = Integer.getInteger("kills", 6);

    /// Some thirty saves: each takes about 45 operations on files, and opening takes some hundred.
    private static final int OPERATIONS = 1_500;

    private static final Duration LONGEST_LIFE = Duration.ofMillis(250);

    @TempDir private Path folder = Path.of("");

    private final AtomicInteger acknowledged = new AtomicInteger();

    @Test
    void losesNoAnswerThatWasAcknowledgedWhenItIsKilledAtRandomMoments() throws Exception {
        var file = new Shop().file(folder, 0);
        var random = new Random(42);
        for (int kill = 1; kill <= KILLS; kill++) {
            var life = Duration.ofNanos(random.nextLong(LONGEST_LIFE.toNanos()));
            var saved = killedAfter(start(file, 0), life);
            assertHolds(file, saved, "kill " + kill);
        }
        tell(KILLS + " kills at random moments");
    }

    @Test
    void losesNoAnswerThatWasAcknowledgedWhenItHaltsAtAnyOperation() throws Exception {
        var file = new Shop().file(folder, 0);
        var random = new Random(43);
        int halts = KILLS / 4 + 2;
        for (int halt = 1; halt <= halts; halt++) {
            int last = 1 + random.nextInt(OPERATIONS);
            var process = start(file, last);
            var saved = new ArrayList<Integer>();
            try (var lines = process.inputReader(UTF_8)) {
                read(lines, saved);
            }
            assertThat(process.waitFor()).isEqualTo(137);
            assertHolds(file, saved, "halted at operation " + last);
        }
        tell("%d halts within the first %d operations".formatted(halts, OPERATIONS));
    }

    private void assertHolds(Path file, List<Integer> saved, String when) throws IOException {
        var found = Shop.open(file);
        assertThat(found.condition()).as(when).isEqualTo(new FoundReview.Sound());
        int number = Shop.numberOf(found.review());
        assertThat(saved).as(when).allMatch(answer -> answer <= number);
        assertThat(found.review().answers()).as(when).isEqualTo(new Shop().state(number).answers());
        for (var version : new Versions(file).list()) {
            assertThat(Shop.open(version.file()).condition())
                    .as(when)
                    .isEqualTo(new FoundReview.Sound());
        }
        acknowledged.addAndGet(saved.size());
    }

    /// Lets a program live until its first answer is saved and a while longer.
    ///
    /// @return the answers that it acknowledged
    private static List<Integer> killedAfter(Process process, Duration life)
            throws IOException, InterruptedException {
        var saved = new ArrayList<Integer>();
        try (var lines = process.inputReader(UTF_8)) {
            saved.add(number(lines.readLine()));
            process.waitFor(life.toNanos(), TimeUnit.NANOSECONDS);
            process.toHandle().destroyForcibly();
            read(lines, saved);
        }
        process.waitFor();
        return saved;
    }

    private static void read(BufferedReader lines, List<Integer> saved) throws IOException {
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            saved.add(number(line));
        }
    }

    private static int number(String line) {
        assertThat(line).startsWith("saved ");
        return Integer.parseInt(line.substring("saved ".length()));
    }

    private static Process start(Path file, int last) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        StreamingWriter.class.getName(),
                        file.toString(),
                        Integer.toString(last))
                .redirectError(Redirect.INHERIT)
                .start();
    }

    /// What the documents quote.
    private void tell(String kills) throws IOException {
        var report = Files.createDirectories(Path.of("target", "bad-luck"));
        Files.writeString(
                report.resolve(kills.replace(' ', '-').replace(",", "") + ".txt"),
                "%s; %d states of the review acknowledged, none lost%n"
                        .formatted(kills, acknowledged.get()));
    }
}
