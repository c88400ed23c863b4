package dev.parapet.lens.answers;

import static dev.parapet.lens.LensFiles.bytes;
import static dev.parapet.lens.LensFiles.value;
import static dev.parapet.review.SampleReviews.answered;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.document.DocumentWriter;
import dev.parapet.document.Loaded.Refused;
import dev.parapet.lens.SmallLens;
import dev.parapet.lens.answers.AwsAnswer.Asked;
import dev.parapet.lens.format.LensReader;
import dev.parapet.questionset.PracticeRef;
import dev.parapet.questionset.QuestionRef;
import dev.parapet.questionset.QuestionSet;
import dev.parapet.questionset.catalogue.ShippedSets;
import dev.parapet.review.Change;
import dev.parapet.review.PracticeState;
import dev.parapet.review.PracticeState.Exemption;
import dev.parapet.review.PracticeState.NotApplicable;
import dev.parapet.review.QuestionAnswer.Applicability.DoesNotApply;
import dev.parapet.review.Review;
import dev.parapet.review.SampleReviews;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// Answers come from the AWS tool and go there, and what the tool cannot hold is not lost on the
/// way.
class AwsAnswersTest {
    private static final QuestionSet LENS =
            value(
                    new LensReader()
                            .read(
                                    "lens.json",
                                    bytes(
                                            SmallLens.of("aaa", "bbb", "ccc")
                                                    .with(SmallLens.none("q_no"))
                                                    .ruled("default: HIGH_RISK")
                                                    .json())));
    private static final QuestionRef QUESTION = new QuestionRef("small-lens", "question");

    /// Before, what the tool selects and marks as not applicable, and after; one letter a practice.
    @ParameterizedTest(name = "{0}, selected {1}, not applicable {2}: {3}")
    @CsvSource({
        "..., aaa, -, +--",
        "..., 'aaa,bbb', ccc, ++x",
        "..., -, ccc, ..x",
        "..., q_no, -, ---",
        // partly is what the tool cannot say: not selected leaves it
        ".~., aaa, -, +~-",
        // nobody answered there: nothing is taken away here
        "+-x, -, -, +-x",
        "---, 'aaa,q_no', -, +--"
    })
    void takesWhatTheToolSays(String before, String selected, String notApplicable, String after) {
        var review = answered(SampleReviews.review(LENS), LENS, before);
        var next = imported(review, AwsSummaries.of(selected, notApplicable)).review();

        assertThat(letters(next)).isEqualTo(after);
    }

    @Test
    void keepsNoneOfTheseWhereItStandsWithOthers() {
        var none = new PracticeRef("small-lens", "question.q_no");
        var alone = imported(SampleReviews.review(LENS), AwsSummaries.of("q_no", "-")).review();
        var together =
                imported(SampleReviews.review(LENS), AwsSummaries.of("aaa,q_no", "-")).review();

        assertThat(alone.answerTo(none).isAnswered()).isFalse();
        assertThat(together.answerTo(none).state()).isEqualTo(PracticeState.IN_PLACE);
    }

    @Test
    void takesNotesReasonsAndWhatDoesNotApply() {
        var answer =
                """
                {"WorkloadId": "w", "LensAlias": "l", "Answer": {"QuestionId": "question",
                  "SelectedChoices": ["aaa"], "IsApplicable": false, "Reason": "BUSINESS_PRIORITIES",
                  "Risk": "NOT_APPLICABLE", "Notes": "As agreed",
                  "ChoiceAnswers": [
                    {"ChoiceId": "bbb", "Status": "NOT_APPLICABLE", "Reason": "OUT_OF_SCOPE",
                     "Notes": "No such data"}]}}
                """;
        var review = imported(SampleReviews.review(LENS), answer).review();

        assertThat(review.answerTo(QUESTION).notes()).isEqualTo("As agreed");
        assertThat(review.answerTo(QUESTION).applicability())
                .isEqualTo(new DoesNotApply(Exemption.BUSINESS_PRIORITY, ""));
        assertThat(review.answerTo(new PracticeRef("small-lens", "question.bbb")).state())
                .isEqualTo(new NotApplicable(Exemption.OUT_OF_SCOPE, "No such data"));
    }

    @Test
    void joinsWhatSummariesAndAnswersTell() {
        var notes =
                """
                {"LensAlias": "l", "Answer": {"QuestionId": "question", "SelectedChoices": ["bbb"],
                  "Notes": "N"}}
                """;
        var both = read(AwsSummaries.of("aaa", "-")).and(read(notes));
        var other = read(notes).and(read(AwsSummaries.of("aaa", "-")));

        assertThat(answer(both).selected()).containsExactly("bbb");
        assertThat(answer(both).notes()).contains("N");
        assertThat(answer(other).selected()).containsExactly("aaa");
        assertThat(answer(other).notes()).contains("N");
    }

    @Test
    void knowsTheIdsOfTheOfficialFramework() {
        var pillar = new ShippedSets().read().newest("aws-security-pillar").orElseThrow();
        var summaries =
                """
                {"AnswerSummaries": [{"QuestionId": "securely-operate", "PillarId": "security",
                  "SelectedChoices": ["sec_securely_operate_multi_accounts"], "IsApplicable": true},
                  {"QuestionId": "identities", "PillarId": "security",
                   "SelectedChoices": ["sec_identities_no"], "IsApplicable": true},
                  {"QuestionId": "reliable", "PillarId": "reliability", "SelectedChoices": []}]}
                """;
        var imported = imported(SampleReviews.review(pillar), summaries);

        assertThat(state(imported.review(), pillar, "sec_securely_operate_multi_accounts"))
                .isEqualTo(PracticeState.IN_PLACE);
        assertThat(state(imported.review(), pillar, "sec_identities_unique"))
                .isEqualTo(PracticeState.NOT_IN_PLACE);
        assertThat(imported.lines())
                .containsExactly(
                        "reliable: no question set of the review asks this",
                        "2 of 3 answers taken over");
        var updates = AwsUpdates.of(imported.review(), pillar);
        assertThat(updates.files().keySet())
                .containsExactly("001-securely-operate.json", "002-identities.json");
        assertThat(text(updates, "002-identities.json")).contains("\"sec_identities_no\"");
    }

    @Test
    void writesACallForEachAnsweredQuestion() {
        var review = answered(SampleReviews.review(LENS), LENS, "+~x");
        review = new Change.SetNotes(QUESTION, "Seen").applyTo(review);
        var updates = AwsUpdates.of(review, LENS);

        assertThat(text(updates, "001-question.json"))
                .isEqualTo(
                        """
                        {
                          "QuestionId" : "question",
                          "SelectedChoices" : [
                            "aaa"
                          ],
                          "ChoiceUpdates" : {
                            "aaa" : {
                              "Status" : "SELECTED"
                            },
                            "bbb" : {
                              "Status" : "UNSELECTED"
                            },
                            "ccc" : {
                              "Status" : "NOT_APPLICABLE",
                              "Reason" : "OUT_OF_SCOPE"
                            }
                          },
                          "Notes" : "Seen",
                          "IsApplicable" : true
                        }
                        """);
        assertThat(updates.remarks())
                .containsExactly("question, bbb: partly in place is sent as not selected");
        assertThat(updates.script()).endsWith("send '001-question.json' \"$@\"\n");
    }

    @Test
    void saysNoneOfTheseWhereNothingIsInPlace() {
        var review = answered(SampleReviews.review(LENS), LENS, "-~x");

        assertThat(text(AwsUpdates.of(review, LENS), "001-question.json")).contains("\"q_no\"");
        assertThat(AwsUpdates.of(answered(SampleReviews.review(LENS), LENS, "-.."), LENS).remarks())
                .containsExactly(
                        "question: nothing is selected, so the tool may go on calling it"
                                + " unanswered");
    }

    /// A long note is cut for the tool; when the cut one comes back, the review keeps the whole.
    @Test
    void cutsLongNotesAndKeepsThemWhole() {
        var whole = "A word ".repeat(500).strip();
        var review = new Change.SetNotes(QUESTION, whole).applyTo(SampleReviews.review(LENS));
        var updates = AwsUpdates.of(review, LENS);
        var sent = text(updates, "001-question.json");
        var back = "{\"Answer\": " + sent + "}";

        assertThat(updates.remarks())
                .containsExactly(
                        "question: the note is cut from 3499 to 2083 characters; the review keeps"
                                + " it all");
        assertThat(imported(review, back).review()).isEqualTo(review);
    }

    @Test
    void sendsNoPrivateNote() {
        var noted = new Change.SetNotes(QUESTION, "Between us").applyTo(SampleReviews.review(LENS));
        var review = new Change.SetPrivateNotes(QUESTION, true).applyTo(noted);
        var updates = AwsUpdates.of(review, LENS);

        assertThat(text(updates, "001-question.json")).doesNotContain("Between us");
    }

    /// As the tool tells it: a list of choices, each with its id.
    private static String withChoiceAnswers(String sent) {
        return sent.replace("\"ChoiceUpdates\" : {", "\"ChoiceAnswers\" : [")
                .replaceAll("\"(aaa|bbb|ccc)\" : \\{", "{\"ChoiceId\" : \"$1\",")
                .replaceAll("\\}\\s*\\},(\\s*\"IsApplicable\")", "} ],$1");
    }

    @Test
    void changesNothingOnTheWayThereAndBack() {
        for (var letters : List.of("+~x", "---", "++x", "xxx", "~..", "+-.", "+..", "x+.")) {
            var review = answered(SampleReviews.review(LENS), LENS, letters);
            var sent = text(AwsUpdates.of(review, LENS), "001-question.json");
            var back = "{\"Answer\": " + withChoiceAnswers(sent) + "}";

            assertThat(imported(review, back).review()).as(letters).isEqualTo(review);
        }
    }

    @Test
    void previewsWhatTheCallsWouldChange() {
        var review = answered(SampleReviews.review(LENS), LENS, "+-x");

        assertThat(AwsPreview.of(review, LENS, read(AwsSummaries.of("bbb", "-"))))
                .containsExactly("question: select aaa; unselect bbb; mark as not applicable ccc");
        assertThat(AwsPreview.of(review, LENS, read(AwsSummaries.of("aaa", "ccc")))).isEmpty();
    }

    @Test
    void takesLensAndPillarNotesToTheFirstQuestion() {
        var notes =
                """
                {"LensReview": {"LensName": "Small lens", "LensVersion": "1", "Notes": "On all",
                  "PillarReviewSummaries": [{"PillarId": "pillar", "Notes": "On this"}]}}
                """;
        var review = imported(SampleReviews.review(LENS), notes).review();

        assertThat(review.answerTo(QUESTION).notes())
                .contains("Notes on the pillar pillar: On this")
                .contains("Notes on the lens: On all");
    }

    @Test
    void refusesWhatIsNoAnswerOfTheTool() {
        assertThat(new AwsReader().read("x.json", bytes("{\"Workload\": {}}")))
                .isInstanceOf(Refused.class)
                .extracting(loaded -> loaded.problems().getFirst().message())
                .asString()
                .startsWith("is no answer of the AWS tool");
    }

    private static AwsAnswer answer(AwsExport export) {
        return Objects.requireNonNull(export.answers().get(new Asked("l", "question")));
    }

    private static AwsImport.Imported imported(Review review, String json) {
        return AwsImport.into(review, read(json));
    }

    private static AwsExport read(String json) {
        return value(new AwsReader().read("answers.json", bytes(json)));
    }

    private static String letters(Review review) {
        return LENS.practices()
                .map(practice ->
                        switch (review.answerTo(LENS.refOf(practice)).state()) {
                            case PracticeState.InPlace _ -> "+";
                            case PracticeState.Partly _ -> "~";
                            case PracticeState.NotInPlace _ -> "-";
                            case NotApplicable _ -> "x";
                            case PracticeState.Unanswered _ -> ".";
                        })
                .reduce("", String::concat);
    }

    private static PracticeState state(Review review, QuestionSet set, String key) {
        return review.answerTo(new PracticeRef(set.id(), key)).state();
    }

    private static String text(AwsUpdates updates, String file) {
        return new String(
                new DocumentWriter().write(Objects.requireNonNull(updates.files().get(file))),
                StandardCharsets.UTF_8);
    }
}
