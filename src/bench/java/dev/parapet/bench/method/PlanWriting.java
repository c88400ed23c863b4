package dev.parapet.bench.method;

import dev.parapet.bench.content.MadeReviews;
import dev.parapet.report.plan.PlanFormat;
import dev.parapet.report.plan.PlanOptions;
import dev.parapet.report.plan.PlanSource;
import dev.parapet.review.Review;
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
import org.openjdk.jmh.annotations.Warmup;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/// Writing the whole plan in each format, from the review to the bytes, beside writing the review
/// itself.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 2, time = 1)
public class PlanWriting {
    @Param({"90", "900"})
    private int practices;

    private Review review = MadeReviews.of(1);

    @Setup
    public void make() {
        review = MadeReviews.of(practices);
    }

    @Benchmark
    public int pdf() throws IOException {
        return write(PlanFormat.PDF);
    }

    @Benchmark
    public int word() throws IOException {
        return write(PlanFormat.WORD);
    }

    @Benchmark
    public int html() throws IOException {
        return write(PlanFormat.HTML);
    }

    @Benchmark
    public int json() throws IOException {
        return write(PlanFormat.JSON);
    }

    @Benchmark
    public int reference() {
        return new ReviewFile().toBytes(review).length;
    }

    private int write(PlanFormat format) throws IOException {
        var to = new ByteArrayOutputStream();
        var plan = new PlanSource(review, MadeReviews.DAY, PlanOptions.usual(Locale.UK));
        format.write(plan, to);
        return to.size();
    }
}
