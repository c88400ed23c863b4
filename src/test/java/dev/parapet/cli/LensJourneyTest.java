package dev.parapet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.lens.LensFiles;
import dev.parapet.lens.format.LensReader;
import dev.parapet.lens.format.LensWriter;
import dev.parapet.questionset.QuestionSet;
import dev.parapet.review.Change;
import dev.parapet.review.Review;
import dev.parapet.review.SampleReviews;
import dev.parapet.review.file.ReviewFile;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Stream;

/// The whole way of each published lens: in, answered at random, scored, planned, and out again.
class LensJourneyTest {
    private static final String ANSWERS = "++++--~x.";

    @TempDir private Path folder;

    @TestFactory
    Stream<DynamicTest> goesTheWholeWay() {
        return LensFiles.all().stream()
                .map(lens ->
                        DynamicTest.dynamicTest(
                                String.valueOf(lens.getFileName()), () -> goTheWholeWay(lens)));
    }

    private void goTheWholeWay(Path lens) throws IOException {
        var terminal = new Terminal(Files.createTempDirectory(folder, "lens"));
        var set = terminal.folder().resolve("set.yaml");
        done(terminal.run("lens", "import", "--lenient", lens, "-o", set));
        var file = terminal.folder().resolve("review.parapet");
        done(terminal.run("new", "--set", set, "--name", "Shop", "-o", file));
        answerAtRandom(file, lens.getFileName().hashCode());

        assertThat(done(terminal.run("score", file)).out()).contains("answered");
        var plan = terminal.folder().resolve("plan.pdf");
        done(terminal.run("plan", file, "-o", plan, "--date", "2026-01-31"));
        assertThat(Files.size(plan)).isGreaterThan(20_000);

        var out = terminal.folder().resolve("out.json");
        var exported = done(terminal.run("lens", "export", file, "-o", out));
        done(terminal.run("lens", "import", out, "-o", terminal.folder().resolve("again.json")));
        // what differs is listed, a line each, below the name of the file
        if (exported.out().lines().count() == 1) {
            assertThat(LensWriter.write(read(out))).isEqualTo(LensWriter.write(read(lens)));
        }
    }

    private static Terminal.Ran done(Terminal.Ran ran) {
        assertThat(ran.code()).as(ran.err()).isZero();
        return ran;
    }

    private static void answerAtRandom(Path file, int seed) throws IOException {
        var random = new Random(seed);
        var review = Terminal.read(file);
        for (var set : review.sets()) {
            review = answered(review, set, random);
        }
        new ReviewFile().save(review, file);
    }

    private static Review answered(Review review, QuestionSet set, Random random) {
        var next = review;
        for (var practice : set.practices().toList()) {
            var letter = ANSWERS.charAt(random.nextInt(ANSWERS.length()));
            next =
                    new Change.SetState(set.refOf(practice), SampleReviews.state(letter))
                            .applyTo(next);
        }
        return next;
    }

    private static QuestionSet read(Path lens) throws IOException {
        return LensFiles.value(LensReader.lenient().read(lens));
    }
}
