package dev.parapet.review.file;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.document.Loaded.Ready;
import dev.parapet.document.Loaded.Refused;
import dev.parapet.questionset.QuestionSet;
import dev.parapet.questionset.catalogue.ShippedSets;
import dev.parapet.review.ActionPlan.Status;
import dev.parapet.review.PracticeAnswer;
import dev.parapet.review.PracticeState.InPlace;
import dev.parapet.review.PracticeState.NotApplicable;
import dev.parapet.review.PracticeState.NotInPlace;
import dev.parapet.review.PracticeState.Partly;
import dev.parapet.review.PracticeState.Unanswered;
import dev.parapet.review.Review;
import dev.parapet.review.Scope;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** The review behind "Try the sample", as it is shipped. */
class SampleReviewTest {
    private static final String RENEW = "the sample is behind; renew it: " + RenewSample.COMMAND;

    private final ReviewFile files = new ReviewFile();

    @Test
    void opensWithoutAProblem() {
        assertThat(files.open("online-shop.parapet", shipped()).problems()).isEmpty();
        assertThat(opened().readOnly()).isFalse();
    }

    @Test
    void isExactlyWhatParapetWrites() {
        assertThat(Arrays.equals(shipped(), files.toBytes(sample()))).as(RENEW).isTrue();
    }

    @Test
    void isAnsweredAgainstTheShippedSets() {
        var shipped = new ShippedSets().read();
        assertThat(sample().sets().stream().map(QuestionSet::ref))
                .as(RENEW)
                .allMatch(ref -> shipped.newest(ref.id()).orElseThrow().ref().equals(ref));
        assertThat(
                        sample().sets().stream()
                                .allMatch(
                                        set -> shipped.newest(set.id()).orElseThrow().equals(set)))
                .as(RENEW)
                .isTrue();
    }

    @Test
    void answersOnlyWhatIsAsked() {
        var asked = new Scope(sample()).questions().toList();
        assertThat(sample().answers().practices().keySet())
                .as("practices of the sample that its question sets do not know")
                .isSubsetOf(
                        asked.stream()
                                .flatMap(a -> a.practices().stream().map(a::refOf))
                                .collect(Collectors.toSet()));
        assertThat(sample().answers().questions().keySet())
                .as("questions of the sample that its question sets do not know")
                .isSubsetOf(asked.stream().map(Scope.Asked::ref).toList());
    }

    @Test
    void showsEveryKindOfAnswer() {
        assertThat(answers().stream().<Class<?>>map(answer -> answer.state().getClass()))
                .contains(
                        InPlace.class,
                        Partly.class,
                        NotInPlace.class,
                        NotApplicable.class,
                        Unanswered.class);
        assertThat(answers().stream().<Class<?>>map(answer -> answer.plan().status().getClass()))
                .contains(
                        Status.Open.class,
                        Status.InProgress.class,
                        Status.Done.class,
                        Status.Accepted.class);
    }

    private List<PracticeAnswer> answers() {
        var review = sample();
        return new Scope(review)
                .questions()
                .flatMap(asked -> asked.practices().stream().map(asked::refOf))
                .map(review::answerTo)
                .toList();
    }

    private Review sample() {
        return opened().review();
    }

    private OpenedReview opened() {
        return switch (files.open("online-shop.parapet", shipped())) {
            case Ready<OpenedReview>(var opened, _) -> opened;
            case Refused<OpenedReview>(var problems) -> throw new AssertionError(problems);
        };
    }

    private static byte[] shipped() {
        try (var stream =
                SampleReviewTest.class.getResourceAsStream(
                        "/dev/parapet/questionnaires/samples/online-shop.parapet")) {
            return Objects.requireNonNull(stream, "the sample is not shipped").readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
