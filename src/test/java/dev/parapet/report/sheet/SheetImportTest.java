package dev.parapet.report.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.document.Loaded;
import dev.parapet.document.Loaded.Ready;
import dev.parapet.document.Problem;
import dev.parapet.questionset.PracticeRef;
import dev.parapet.report.sheet.Resaved.Program;
import dev.parapet.review.ActionPlan.Due;
import dev.parapet.review.ActionPlan.Status;
import dev.parapet.review.Answers;
import dev.parapet.review.Change;
import dev.parapet.review.FieldValue;
import dev.parapet.review.PracticeState;
import dev.parapet.review.RandomReviews;
import dev.parapet.review.Review;
import dev.parapet.review.Scope;
import dev.parapet.review.merge.Merged;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// What of a workbook is taken over, what is left to a person, and what is refused at which cell.
class SheetImportTest {
    private final Path folder;
    private final Review review;
    private final PracticeRef first;
    private Resaved resaved = new Resaved();

    SheetImportTest(@TempDir Path folder) {
        this.folder = folder;
        var empty = new RandomReviews(3).review().withAnswers(Answers.NONE);
        var asked = new Scope(empty).questions().findFirst().orElseThrow();
        this.first = asked.refOf(asked.practices().getFirst());
        this.review = with(empty, new Change.SetState(first, PracticeState.NOT_IN_PLACE));
    }

    @BeforeEach
    void write() throws IOException {
        resaved = Resaved.of(Written.to(folder.resolve("plan.xlsx"), review));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Actions | Due    | soonish    | F2: \"soonish\" is no date; write 2026-03-31",
                "Actions | Due    | 31.03.2026 | F2: \"31.03.2026\" is no date; write 2026-03-31",
                "Actions | Effort | huge       | G2: \"huge\" is no effort; write one of Small,"
                        + " Medium, Large",
                "Actions | Status | soon       | H2: \"soon\" is no status; write one of Open, In"
                        + " progress, Done, Accepted",
                "Actions | Approved by | Boss  | K2: speaks of an accepted risk, but the status is"
                        + " \"Open\"; choose the status for accepted risks, or empty this cell",
                "Answers | Answer | yes        | E2: \"yes\" is no answer; write one of In place,"
                        + " Partly, Not in place, Not applicable, Unanswered",
                "Answers | Explanation | Later | H2: says why the practice does not apply, but the"
                    + " answer is \"Not in place\"; choose the answer for that, or empty this cell"
            })
    void refusesWhatAColumnCannotHold(String sheet, String head, String typed, String said)
            throws IOException {
        resaved.set(sheet, 1, head, typed);

        assertThat(refusals()).containsExactly(sheet + "!" + said);
    }

    @ParameterizedTest
    @CsvSource({"2026, 2026", "20260331, 20260331", "-3, -3", "0.5, 0.5"})
    void aFigureThatIsNoDayIsNoDate(double typed, String shown) throws IOException {
        resaved.set("Actions", 1, "Due", typed);

        assertThat(refusals())
                .containsExactly("Actions!F2: \"" + shown + "\" is no date; write 2026-03-31");
    }

    @Test
    void aDayMayBeTypedAsText() throws IOException {
        resaved.set("Actions", 1, "Due", "2026-03-31");

        assertThat(merged().review().answerTo(first).plan().due())
                .isEqualTo(new Due.On(LocalDate.of(2026, 3, 31)));
    }

    @Test
    void theTimeOfADayGoes() throws IOException {
        resaved.set("Actions", 1, "Due", 46112.75);

        assertThat(merged().review().answerTo(first).plan().due())
                .isEqualTo(new Due.On(LocalDate.of(2026, 3, 31)));
    }

    @Test
    void namesEveryCellThatIsWrong() throws IOException {
        resaved.set("Actions", 1, "Due", "soonish");
        resaved.set("Answers", 1, "Answer", "yes");

        assertThat(refusals()).hasSize(2);
    }

    @Test
    void refusesARowThatThePlanDidNotHave() throws IOException {
        resaved.set("Answers", 1, "Practice", "NEW-1");

        assertThat(refusals())
                .containsExactly(
                        "Answers!C2: the workbook was written without \"NEW-1\" of \""
                                + first.set()
                                + "\"; mend the row or delete it");
    }

    @Test
    void refusesTwoRowsOfOnePractice() throws IOException {
        resaved.rows("Answers").add(resaved.rows("Answers").get(1));
        int last = resaved.rows("Answers").size();

        assertThat(refusals())
                .contains(
                        "Answers!C" + last + ": stands in Answers!C2 too; delete one of the rows");
    }

    @Test
    void refusesWhatIsTypedBelowTheTable() throws IOException {
        resaved.rows("Answers").add(new ArrayList<>(List.of("", "", "", "", "In place")));
        int last = resaved.rows("Answers").size();

        assertThat(refusals())
                .containsExactly(
                        "Answers!E"
                                + last
                                + ": stands in a row without question set and practice; take it"
                                + " out");
    }

    @Test
    void refusesTheWorkbookOfAnotherReview() throws IOException {
        var other = resaved.save(folder.resolve("x.xlsx"), Program.EXCEL);
        var stranger =
                new Review(
                        "another",
                        review.created(),
                        review.changed(),
                        review.now(),
                        List.of(),
                        List.of(),
                        review.history(),
                        review.extras());

        assertThat(SheetImport.into(stranger, other).problems())
                .extracting(Problem::toString)
                .containsExactly(other + ": was written from another review");
    }

    @Test
    void refusesAWorkbookThatDoesNotTellWhatItSaid() throws IOException {
        resaved.deleteSheet("Parapet");

        assertThat(problems())
                .singleElement()
                .asString()
                .endsWith(
                        "does not tell what it said when it was written; write the workbook anew"
                                + " and make the edits there");
    }

    @Test
    void rowsAndSheetsThatAreGoneChangeNothing() throws IOException {
        resaved.deleteSheet("Answers");
        resaved.delete("Actions", 1);

        assertThat(merged().review()).isEqualTo(review);
    }

    @Test
    void saysWhichColumnsAreGone() throws IOException {
        resaved.deleteColumn("Answers", "Note");

        assertThat(problems())
                .singleElement()
                .asString()
                .endsWith("warning: no table has the column Note; nothing of it is taken over");
    }

    @Test
    void whatOnlyTheReviewChangedStands() throws IOException {
        resaved.set("Actions", 1, "Owner", "Platform lead");
        var file = resaved.save(folder.resolve("x.xlsx"), Program.EXCEL);
        var since = with(review, new Change.SetStatus(first, Status.IN_PROGRESS));

        var merged = ((Ready<Merged>) SheetImport.into(since, file)).value();
        assertThat(merged.isClean()).isTrue();
        assertThat(merged.review().answerTo(first).plan().owner()).isEqualTo("Platform lead");
        assertThat(merged.review().answerTo(first).plan().status()).isEqualTo(Status.IN_PROGRESS);
    }

    @Test
    void whatBothChangedIsForAPersonToDecide() throws IOException {
        resaved.set("Actions", 1, "Owner", "Platform lead");
        var file = resaved.save(folder.resolve("x.xlsx"), Program.EXCEL);
        var since = with(review, new Change.SetOwner(first, "Application lead"));

        var merged = ((Ready<Merged>) SheetImport.into(since, file)).value();
        assertThat(merged.review().answerTo(first).plan().owner()).isEqualTo("Application lead");
        assertThat(merged.conflicts())
                .singleElement()
                .satisfies(conflict -> {
                    assertThat(conflict.ours()).isEqualTo(new FieldValue.Words("Application lead"));
                    assertThat(conflict.theirs()).isEqualTo(new FieldValue.Words("Platform lead"));
                });
        assertThat(merged.review().conflicts()).isEqualTo(merged.conflicts());
    }

    @Test
    void aPrivateNoteIsNotInTheWorkbookAndStays() throws IOException {
        var secret =
                with(
                        with(review, new Change.SetNote(first, "Between us")),
                        new Change.SetPrivateNote(first, true));
        var own = Resaved.of(Written.to(folder.resolve("own.xlsx"), secret));
        own.set("Actions", 1, "Owner", "Platform lead");
        var file = own.save(folder.resolve("x.xlsx"), Program.EXCEL);

        assertThat(own.get("Answers", 1, "Note")).isEqualTo("");
        assertThat(((Ready<Merged>) SheetImport.into(secret, file)).value().review())
                .isEqualTo(with(secret, new Change.SetOwner(first, "Platform lead")));
    }

    @Test
    void aTextThatACellDidNotHoldCannotBeEditedThere() throws IOException {
        var talkative = with(review, new Change.SetNote(first, "x".repeat(40_000)));
        var own = Resaved.of(Written.to(folder.resolve("own.xlsx"), talkative));
        own.set("Answers", 1, "Note", "short");
        var file = own.save(folder.resolve("x.xlsx"), Program.EXCEL);

        assertThat(SheetImport.into(talkative, file).problems())
                .singleElement()
                .asString()
                .endsWith(
                        "Answers!F2: this text was longer than a cell holds and ends early here;"
                                + " edit it in Parapet");
    }

    @Test
    void aFileThatIsNoWorkbookIsRefusedInASentence() throws IOException {
        var file = Files.writeString(folder.resolve("no.xlsx"), "no workbook");

        assertThat(SheetImport.into(review, file).problems())
                .extracting(Problem::toString)
                .containsExactly(file + ": is no workbook of Excel; save it as .xlsx");
    }

    private static Review with(Review review, Change change) {
        return change.applyTo(review);
    }

    private Loaded<Merged> imported() throws IOException {
        return SheetImport.into(
                review, resaved.save(folder.resolve("resaved.xlsx"), Program.EXCEL));
    }

    private Merged merged() throws IOException {
        return ((Ready<Merged>) imported()).value();
    }

    private List<Problem> problems() throws IOException {
        return imported().problems();
    }

    /// The problems from the cell on.
    private List<String> refusals() throws IOException {
        return problems().stream()
                .map(Problem::toString)
                .map(said -> said.substring(said.indexOf(".xlsx: ") + ".xlsx: ".length()))
                .toList();
    }
}
