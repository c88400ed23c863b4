package dev.parapet.report.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.document.Loaded.Ready;
import dev.parapet.questionset.PracticeRef;
import dev.parapet.report.pdf.GeneratedReviews;
import dev.parapet.report.sheet.Resaved.Program;
import dev.parapet.review.ActionPlan.Due;
import dev.parapet.review.ActionPlan.EffortEstimate;
import dev.parapet.review.ActionPlan.Status;
import dev.parapet.review.Change;
import dev.parapet.review.Edit;
import dev.parapet.review.PracticeState;
import dev.parapet.review.PracticeState.Exemption;
import dev.parapet.review.RandomReviews;
import dev.parapet.review.Review;
import dev.parapet.review.Scope;
import dev.parapet.review.merge.Merged;
import dev.parapet.wording.Bundles;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/// What holds for every workbook that comes back, whoever saved it: without edits nothing changes,
/// with edits exactly these do.
class SheetImportLawsTest {
    private static final int REVIEWS = 20;
    private static final List<String> TEXTS =
            List.of(
                    "Platform lead",
                    "",
                    "=1+1",
                    "Two\nlines & <more> \"quotes\"",
                    "Größe 日本語 👩‍👩‍👧",
                    "_x0041_ is no letter");

    private static final Map<Object, EffortEstimate> EFFORTS =
            Map.of(
                    "Small", EffortEstimate.SMALL,
                    "Medium", EffortEstimate.MEDIUM,
                    "Large", EffortEstimate.LARGE);
    private static final Map<Object, Status> STATUSES =
            Map.of(
                    "Open", Status.OPEN,
                    "In progress", Status.IN_PROGRESS,
                    "Done", Status.DONE,
                    "Accepted",
                            new Status.Accepted(
                                    "Moves soon",
                                    "Head of IT",
                                    new Due.On(LocalDate.of(2027, 1, 31))));
    private static final Map<Object, PracticeState> STATES =
            Map.of(
                    "In place", PracticeState.IN_PLACE,
                    "Partly", PracticeState.PARTLY,
                    "Not in place", PracticeState.NOT_IN_PLACE,
                    "Unanswered", PracticeState.UNANSWERED,
                    "Not applicable",
                            new PracticeState.NotApplicable(Exemption.OUT_OF_SCOPE, "Not ours"));

    private final Path folder;

    SheetImportLawsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    static IntStream seeds() {
        return IntStream.range(0, REVIEWS);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aWorkbookAsItWasWrittenChangesNothing(int seed) throws IOException {
        var review = GeneratedReviews.of(seed);

        for (var language : Bundles.LANGUAGES) {
            var file = Written.to(folder.resolve("plan.xlsx"), review, language);
            assertThat(edits(review, review, file)).as("%s", language).isEmpty();
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aWorkbookThatWasOnlyRearrangedChangesNothing(int seed) throws IOException {
        var review = GeneratedReviews.of(seed);
        var resaved = Resaved.of(Written.to(folder.resolve("plan.xlsx"), review));
        for (var sheet : List.of("Actions", "Answers")) {
            resaved.rearrange(sheet, new Random(seed));
        }
        resaved.add("Notes of ours", List.of(List.of("Nothing", "of", "Parapet")));

        for (var program : List.of(Program.EXCEL, Program.EXCEL_FOR_MAC, Program.OF_A_SCRIPT)) {
            var file = resaved.save(folder.resolve("resaved.xlsx"), program);
            assertThat(edits(review, review, file)).as("%s", program).isEmpty();
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void editsAreTakenOverExactly(int seed) throws IOException {
        var review = new RandomReviews(seed).review();
        var random = new Random(seed);
        var resaved = Resaved.of(Written.to(folder.resolve("plan.xlsx"), review));
        var expected = review;
        var touched = new HashSet<String>();
        for (int i = 0; i < 12; i++) {
            expected = edit(resaved, random, touched, expected);
        }
        resaved.rearrange("Answers", random);
        var programs = List.of(Program.EXCEL, Program.EXCEL_FOR_MAC, Program.OF_A_SCRIPT);
        var file = resaved.save(folder.resolve("resaved.xlsx"), programs.get(seed % 3));

        assertThat(edits(expected, review, file)).isEmpty();
        assertThat(edits(expected, expected, file)).as("the second time").isEmpty();
    }

    /// One edit of a cell that is not edited yet, and the review with it.
    private static Review edit(Resaved resaved, Random random, Set<String> touched, Review review) {
        boolean ofActions = random.nextBoolean();
        var sheet = ofActions ? "Actions" : "Answers";
        int rows = resaved.rows(sheet).size();
        if (rows < 2) {
            return review;
        }
        int row = 1 + random.nextInt(rows - 1);
        var ref = refs(review).get(resaved.get(sheet, row, "Practice"));
        var heads =
                ofActions ? List.of("Owner", "Due", "Effort", "Status") : List.of("Answer", "Note");
        var head = heads.get(random.nextInt(heads.size()));
        if (ref == null || !touched.add(ref + head)) {
            return review;
        }
        var value = value(head, random);
        if (value.toString().equals(resaved.get(sheet, row, head))) {
            return review;
        }
        resaved.set(sheet, row, head, value);
        if (value.equals("Accepted")) {
            resaved.set(sheet, row, "Accepted because", "Moves soon");
            resaved.set(sheet, row, "Approved by", "Head of IT");
            resaved.set(sheet, row, "Accepted until", LocalDate.of(2027, 1, 31));
        }
        if (value.equals("Not applicable")) {
            resaved.set(sheet, row, "Not applicable because", "out of scope");
            resaved.set(sheet, row, "Explanation", "Not ours");
        }
        return change(ref, head, value).applyTo(review);
    }

    private static Object value(String head, Random random) {
        return switch (head) {
            case "Due" -> LocalDate.of(2026, 2, 1).plusDays(random.nextInt(2000));
            case "Effort" -> List.of("Small", "Medium", "Large").get(random.nextInt(3));
            case "Status" ->
                    List.of("Open", "In progress", "Done", "Accepted").get(random.nextInt(4));
            case "Answer" ->
                    List.of("In place", "Partly", "Not in place", "Unanswered", "Not applicable")
                            .get(random.nextInt(5));
            default -> TEXTS.get(random.nextInt(TEXTS.size()));
        };
    }

    private static Change change(PracticeRef ref, String head, Object value) {
        return switch (head) {
            case "Owner" -> new Change.SetOwner(ref, (String) value);
            case "Due" -> new Change.SetDue(ref, new Due.On((LocalDate) value));
            case "Effort" -> new Change.SetEffort(ref, one(EFFORTS, value));
            case "Status" -> new Change.SetStatus(ref, one(STATUSES, value));
            case "Answer" -> new Change.SetState(ref, one(STATES, value));
            default -> new Change.SetNote(ref, (String) value);
        };
    }

    private static <T> T one(Map<Object, T> values, Object word) {
        return Optional.ofNullable(values.get(word)).orElseThrow();
    }

    private static Map<Object, PracticeRef> refs(Review review) {
        var refs = new HashMap<Object, PracticeRef>();
        new Scope(review)
                .questions()
                .forEach(asked ->
                        asked.practices()
                                .forEach(practice ->
                                        refs.put(practice.id(), asked.refOf(practice))));
        return refs;
    }

    /// What leads from a review to what comes of the import into another one.
    private static List<Edit> edits(Review expected, Review into, Path file) throws IOException {
        var loaded = SheetImport.into(into, file);
        assertThat(loaded.problems()).isEmpty();
        var merged = ((Ready<Merged>) loaded).value();
        assertThat(merged.conflicts()).isEmpty();
        assertThat(merged.review().history()).isEqualTo(into.history());
        return Edit.between(expected.now(), merged.review().now());
    }
}
