package dev.parapet.bench.method;

import dev.parapet.bench.content.MadeReviews;
import dev.parapet.bench.content.MadeSets;
import dev.parapet.portfolio.Portfolio;
import dev.parapet.portfolio.PortfolioReader;
import dev.parapet.review.file.ReviewFile;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// Listing a folder of reviews of fifty practices, the first time and from its index, beside
/// walking the folder and reading every byte of it.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 1)
@Measurement(iterations = 2)
public class Workspaces {
    private static final int DIFFERENT = 100;
    private static final int PRACTICES = 48;

    @Param({"1000", "10000"})
    private int reviews;

    private Path top = Path.of("");
    private Path folder = top;
    private int first;

    /// As few different reviews as keep the disk out of it, each under many names.
    @Setup
    public void fill() throws IOException {
        top = Files.createTempDirectory("workspace");
        folder = Files.createDirectories(top.resolve("reviews"));
        var made = Files.createDirectories(top.resolve("made"));
        var set = MadeSets.of(PRACTICES);
        var longAgo = FileTime.from(Instant.now().minus(Duration.ofDays(30)));
        for (int i = 0; i < reviews; i++) {
            var original = made.resolve(i % DIFFERENT + ".bytes");
            if (i < DIFFERENT) {
                var review = MadeReviews.of(set, "Workload " + i);
                Files.write(original, new ReviewFile().toBytes(review));
                Files.setLastModifiedTime(original, longAgo);
            }
            var customer = Files.createDirectories(folder.resolve("Customer " + i % 40));
            Files.createLink(customer.resolve("Workload " + i + ReviewFile.ENDING), original);
        }
        list("indexed");
    }

    @TearDown
    public void remove() throws IOException {
        try (var files = Files.walk(top)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Benchmark
    public Portfolio fromIndex() throws IOException {
        return list("indexed");
    }

    @Benchmark
    public Portfolio firstTime() throws IOException {
        first++;
        return list("first" + first);
    }

    @Benchmark
    public long walking() throws IOException {
        try (var files = Files.walk(folder)) {
            return files.mapToLong(Workspaces::modified).sum();
        }
    }

    @Benchmark
    public long readingAll() throws IOException {
        long bytes = 0;
        try (Stream<Path> files = Files.walk(folder).filter(Files::isRegularFile)) {
            for (var file : files.toList()) {
                bytes += Files.readAllBytes(file).length;
            }
        }
        return bytes;
    }

    private Portfolio list(String cache) throws IOException {
        var portfolio =
                new PortfolioReader(top.resolve(cache))
                        .read(folder, Instant.now(), new PortfolioReader.Unfollowed());
        if (portfolio.entries().size() != reviews) {
            throw new IllegalStateException(portfolio.entries().size() + " entries");
        }
        return portfolio;
    }

    private static long modified(Path file) {
        try {
            return Files.getLastModifiedTime(file).toMillis();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
