package dev.parapet.desktop.files;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.desktop.SampleReview;
import dev.parapet.report.pdf.Protection;
import dev.parapet.report.plan.Delivery;
import dev.parapet.report.plan.PlanFile;
import dev.parapet.report.plan.PlanOptions;
import dev.parapet.review.file.ReviewFile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Random;

class FileTakerTest {
    private static final int LARGE = 50 * 1024 * 1024;

    @TempDir private Path folder = Path.of("");

    @Test
    void takesAReview() throws IOException {
        var review = SampleReview.untouched(SampleReview.pillar());
        var file = folder.resolve("review.parapet");
        new ReviewFile().save(review, file);

        assertThat(taken(file))
                .isInstanceOfSatisfying(
                        Taken.AReview.class,
                        taken -> {
                            assertThat(taken.found().review()).isEqualTo(review);
                            assertThat(taken.found().readOnly()).isFalse();
                        });
    }

    @Test
    void takesAWorkbookByItsNameAndItsBeginning() throws IOException {
        var book = Files.writeString(folder.resolve("Plan.XLSX"), "PK\u0003\u0004 and more");
        var zip = Files.writeString(folder.resolve("plan.zip"), "PK\u0003\u0004 and more");
        var text = Files.writeString(folder.resolve("text.xlsx"), "a text");

        assertThat(taken(book)).isEqualTo(new Taken.AWorkbook());
        assertThat(taken(zip)).isEqualTo(new Taken.Stranger());
        assertThat(taken(text)).isEqualTo(new Taken.Stranger());
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void waitsForNoPipe() throws IOException, InterruptedException {
        var pipe = folder.resolve("review.parapet");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();

        assertThat(taken(pipe)).isEqualTo(new Taken.Stranger());
        assertThat(taken(Path.of("/dev/zero"))).isEqualTo(new Taken.Stranger());
    }

    /// The marks of findings as their makers' documents show them, one of which names pillars as a
    /// lens does.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{\"SchemaVersion\": \"2018-10-08\", \"ProductArn\": \"arn:aws:securityhub\"}]",
                "[{\"metadata\": {\"version\": \"1.4.0\"}, \"finding_info\" : {\"uid\": \"x\"}}]",
                "[{\"CheckID\": \"s3_bucket\", \"StatusExtended\": \"Bucket is public\"}]",
                "AUTH_METHOD;TIMESTAMP;PROVIDER;CHECK_ID;CHECK_TITLE\naws;2026;aws;s3;A title",
                "PROFILE,ACCOUNT_NUM,REGION,TITLE_ID,CHECK_RESULT,ITEM_SCORED\n",
                "{\"result\": {\"resourcesSummary\": {}, \"flaggedResources\": []}}",
                "{\"recommendationSummaries\": [{\"pillars\": [\"security\"]}]}"
            })
    void takesFindingsForWhatTheyAre(String text) throws IOException {
        var file = Files.writeString(folder.resolve("findings"), text);

        assertThat(taken(file)).isEqualTo(new Taken.Findings());
    }

    @Test
    void takesAReviewOfANewerParapetForReadingOnly() throws IOException {
        var file = folder.resolve("review.parapet");
        var written = new ReviewFile().toBytes(SampleReview.untouched(SampleReview.pillar()));
        var newer = new String(written, StandardCharsets.UTF_8);
        Files.writeString(file, newer.replace("parapet/review/1", "parapet/review/2"));

        assertThat(taken(file))
                .isInstanceOfSatisfying(
                        Taken.AReview.class,
                        taken -> assertThat(taken.found().readOnly()).isTrue());
    }

    @Test
    void takesAQuestionSetThatBorrowsFromShippedOnes() throws IOException {
        var file = Path.of("questionnaires/shared-responsibility/1.0/question-set.yaml");

        assertThat(taken(file)).isInstanceOf(Taken.AQuestionSet.class);
    }

    @Test
    void listsWhatIsWrongWithAReview() throws IOException {
        var file = write("{\"format\": \"parapet/review/1\", \"id\": 3}");

        assertThat(taken(file))
                .isInstanceOfSatisfying(
                        Taken.Wrong.class, wrong -> assertThat(wrong.problems()).isNotEmpty());
    }

    @Test
    void takesThePlanThatCarriesItsReview() throws IOException {
        var review = SampleReview.untouched(SampleReview.pillar());
        var usual = PlanOptions.usual(Locale.ENGLISH);
        var file = folder.resolve("plan.pdf");
        new PlanFile(usual).write(review, LocalDate.of(2026, 3, 2), file);

        assertThat(taken(file))
                .isInstanceOfSatisfying(
                        Taken.APlan.class,
                        plan -> assertThat(plan.name()).isEqualTo(review.workload().name()));

        var alone = Delivery.USUAL.attaching(false);
        new PlanFile(usual.with(alone)).write(review, LocalDate.of(2026, 3, 2), file);
        assertThat(taken(file)).isEqualTo(new Taken.PlanAlone());

        var locked = Delivery.USUAL.with(new Protection.Password("secret"));
        new PlanFile(usual.with(locked)).write(review, LocalDate.of(2026, 3, 2), file);
        assertThat(taken(file)).isEqualTo(new Taken.PlanLocked());
    }

    @Test
    @Timeout(5)
    void knowsLargeNoiseForAStrangerAtOnce() throws IOException {
        var noise = new byte[LARGE];
        new Random(7).nextBytes(noise);

        assertThat(taken(Files.write(folder.resolve("noise.parapet"), noise)))
                .isEqualTo(new Taken.Stranger());
    }

    @Test
    @Timeout(5)
    void knowsLargeTextForAStrangerAtOnce() throws IOException {
        assertThat(taken(write("a: b ".repeat(LARGE / 5)))).isEqualTo(new Taken.Stranger());
    }

    @Test
    void tellsEmptyFilesAndFoldersApart() throws IOException {
        assertThat(taken(write(""))).isEqualTo(new Taken.Empty());
        assertThat(taken(folder)).isEqualTo(new Taken.Folder());
    }

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("some.parapet"), text);
    }

    private static Taken taken(Path file) throws IOException {
        return new FileTaker().take(file);
    }
}
