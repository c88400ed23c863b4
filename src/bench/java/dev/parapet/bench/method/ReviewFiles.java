package dev.parapet.bench.method;

import dev.parapet.bench.content.MadeReviews;
import dev.parapet.document.Loaded;
import dev.parapet.review.Review;
import dev.parapet.review.file.OpenedReview;
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

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.TimeUnit;

/// Saving and opening a review beside a plain write that is forced to the disk, and beside
/// Jackson's tree of the same file.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
public class ReviewFiles {
    @Param({"100", "10000"})
    private int practices;

    private Path file = Path.of("");
    private Review review = MadeReviews.of(1);
    private byte[] bytes = {};

    @Setup
    public void write() throws IOException {
        file = Files.createTempDirectory("review").resolve("Online shop" + ReviewFile.ENDING);
        review = MadeReviews.of(practices);
        bytes = new ReviewFile().toBytes(review);
        new ReviewFile().save(review, file);
    }

    @TearDown
    public void remove() throws IOException {
        Files.delete(file);
        Files.delete(file.getParent());
    }

    @Benchmark
    public void save() throws IOException {
        new ReviewFile().save(review, file);
    }

    @Benchmark
    public void saveReference() throws IOException {
        try (var channel =
                FileChannel.open(
                        file, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            channel.write(ByteBuffer.wrap(bytes));
            channel.force(true);
        }
    }

    @Benchmark
    public Loaded<OpenedReview> open() throws IOException {
        return new ReviewFile().open(file);
    }

    @Benchmark
    public JsonNode openReference() throws IOException {
        return new JsonMapper().readTree(Files.readAllBytes(file));
    }
}
