package dev.parapet.lens.answers;

import static dev.parapet.lens.LensFiles.bytes;
import static dev.parapet.lens.LensFiles.value;
import static dev.parapet.review.SampleReviews.answered;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.document.DocumentWriter;
import dev.parapet.lens.SmallLens;
import dev.parapet.lens.format.LensReader;
import dev.parapet.questionset.PracticeRef;
import dev.parapet.questionset.QuestionRef;
import dev.parapet.questionset.QuestionSet;
import dev.parapet.review.Change;
import dev.parapet.review.PracticeState;
import dev.parapet.review.Review;
import dev.parapet.review.SampleReviews;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Answers of several lenses in one folder, of lenses that call their questions alike, of calls in
/// any order; and nothing in the tool is wiped that the files did not tell.
class AwsMixedFilesTest {
    private static final QuestionSet ONE = lens("One", "aaa", "bbb");
    private static final QuestionSet TWO = lens("Two", "aaa", "ccc");
    private static final Review BOTH = SampleReviews.review(ONE).withSets(List.of(ONE, TWO));

    @Test
    void keepsLensesApartThatCallTheirQuestionsAlike() {
        var files =
                read(summaries("arn:one", "\"bbb\"")).and(read(summaries("arn:two", "\"ccc\"")));
        var imported = AwsImport.into(BOTH, files);

        assertThat(imported.lines()).containsExactly("2 of 2 answers taken over");
        assertThat(state(imported.review(), "one", "aaa")).isEqualTo(PracticeState.NOT_IN_PLACE);
        assertThat(state(imported.review(), "one", "bbb")).isEqualTo(PracticeState.IN_PLACE);
        assertThat(state(imported.review(), "two", "aaa")).isEqualTo(PracticeState.NOT_IN_PLACE);
        assertThat(state(imported.review(), "two", "ccc")).isEqualTo(PracticeState.IN_PLACE);
    }

    /// An answer that fits both sets goes where most else of its lens goes.
    @Test
    void looksAtAllThatIsSaidOfALens() {
        var other =
                """
                {"LensArn": "arn:two", "AnswerSummaries": [
                  {"QuestionId": "question", "SelectedChoices": ["aaa"],
                   "ChoiceAnswerSummaries": [{"ChoiceId": "ccc", "Status": "UNSELECTED"}]}]}
                """;

        var imported = AwsImport.into(BOTH, read(other)).review();

        assertThat(state(imported, "two", "aaa")).isEqualTo(PracticeState.IN_PLACE);
        assertThat(state(imported, "one", "aaa")).isEqualTo(PracticeState.UNANSWERED);
    }

    @Test
    void leavesOutAnswersWithChoicesOfAnotherLens() {
        var review = answered(SampleReviews.review(ONE), ONE, "++");
        var imported = AwsImport.into(review, read(summaries("arn:x", "\"xxx\"")));

        assertThat(imported.review()).isEqualTo(review);
        assertThat(imported.lines())
                .containsExactly(
                        "question: the question of this id here has none of these choices; left"
                                + " out",
                        "0 of 1 answers taken over");
    }

    @Test
    void keepsNotesOnChoicesInWhateverOrderFilesCome() {
        var answer =
                """
                {"LensArn": "arn:one", "Answer": {"QuestionId": "question",
                  "SelectedChoices": ["aaa"],
                  "ChoiceAnswers": [{"ChoiceId": "aaa", "Status": "SELECTED", "Notes": "Seen"}]}}
                """;
        var summary =
                """
                {"LensArn": "arn:one", "AnswerSummaries": [{"QuestionId": "question",
                  "SelectedChoices": ["aaa"],
                  "ChoiceAnswerSummaries": [{"ChoiceId": "aaa", "Status": "SELECTED"}]}]}
                """;
        var review = SampleReviews.review(ONE);

        for (var files :
                List.of(read(answer).and(read(summary)), read(summary).and(read(answer)))) {
            assertThat(
                            AwsImport.into(review, files)
                                    .review()
                                    .answerTo(new PracticeRef("one", "question.aaa"))
                                    .note())
                    .isEqualTo("Seen");
        }
    }

    @Test
    void bringsNotesOnPillarsToTheSetOfTheirLens() {
        var notes =
                """
                {"LensReview": {"LensName": "Two", "PillarReviewSummaries": [
                  {"PillarId": "pillar", "Notes": "On this"}]}}
                """;
        var review = AwsImport.into(BOTH, read(notes)).review();

        assertThat(review.answerTo(new QuestionRef("two", "question")).notes()).isNotEmpty();
        assertThat(review.answerTo(new QuestionRef("one", "question")).notes()).isEmpty();
    }

    @Test
    void addsALensOnceAndLeavesOutAnotherVersionOfIt() {
        var same = new AwsExport(Map.of(), List.of(), List.of(ONE), Set.of());
        var other = new AwsExport(Map.of(), List.of(), List.of(lens("One", "ddd")), Set.of());
        var review = SampleReviews.review(TWO);

        var added = AwsImport.into(review, same);

        assertThat(added.review().sets()).containsExactly(TWO, ONE);
        assertThat(AwsImport.into(added.review(), same).lines())
                .containsExactly("0 of 0 answers taken over");
        assertThat(AwsImport.into(added.review(), other).lines())
                .first()
                .asString()
                .contains("left out, for the review holds " + ONE.ref());
    }

    @Test
    void tellsWorkloadsAndMilestonesApart() {
        var now = read("{\"WorkloadId\": \"w\", \"AnswerSummaries\": []}");
        var then = read("{\"WorkloadId\": \"w\", \"MilestoneNumber\": 2, \"AnswerSummaries\": []}");

        assertThat(now.and(then).workloads())
                .containsExactly("milestone 2 of workload w", "workload w");
    }

    /// `list-answers` tells no notes, so a review made of it has none: they stay in the tool.
    @Test
    void sendsNothingThatNobodySaid() {
        var review = SampleReviews.review(ONE);
        var noted =
                new Change.SetNotes(new QuestionRef("one", "question"), "Ask again")
                        .applyTo(review);
        var there =
                read(
                        """
                        {"Answer": {"QuestionId": "question", "SelectedChoices": ["aaa"],
                          "IsApplicable": false, "Notes": "Ask again"}}
                        """);

        assertThat(sent(answered(review, ONE, "+-"))).doesNotContain("Notes");
        assertThat(sent(noted))
                .contains("\"Notes\" : \"Ask again\"")
                .doesNotContain("SelectedChoices")
                .doesNotContain("IsApplicable");
        assertThat(AwsPreview.of(noted, ONE, there)).isEmpty();
    }

    private static String sent(Review review) {
        var file = AwsUpdates.of(review, ONE).files().get("001-question.json");
        return new String(
                new DocumentWriter().write(Objects.requireNonNull(file)), StandardCharsets.UTF_8);
    }

    private static String summaries(String lens, String selected) {
        return """
        {"LensArn": "%s", "AnswerSummaries": [
          {"QuestionId": "question", "SelectedChoices": [%s], "IsApplicable": true}]}
        """
                .formatted(lens, selected);
    }

    private static PracticeState state(Review review, String set, String choice) {
        return review.answerTo(new PracticeRef(set, "question." + choice)).state();
    }

    private static AwsExport read(String json) {
        return value(new AwsReader().read("answers.json", bytes(json)));
    }

    private static QuestionSet lens(String name, String... choices) {
        var json = SmallLens.of(choices).ruled("default: HIGH_RISK").json();
        return value(
                new LensReader()
                        .read(
                                "lens.json",
                                bytes(json.replace("\"Small lens\"", '"' + name + '"'))));
    }
}
