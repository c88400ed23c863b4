package dev.parapet.review.upgrade;

import static dev.parapet.review.upgrade.Editions.PILLAR;
import static dev.parapet.review.upgrade.Editions.SHIPPED;
import static dev.parapet.review.upgrade.Editions.changed;
import static dev.parapet.review.upgrade.Editions.edition;
import static dev.parapet.review.upgrade.Editions.noteOf;
import static dev.parapet.review.upgrade.Editions.refOf;
import static dev.parapet.review.upgrade.Editions.upgraded;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.document.Loaded.Ready;
import dev.parapet.document.Loaded.Refused;
import dev.parapet.questionset.PracticeRef;
import dev.parapet.questionset.QuestionSet;
import dev.parapet.questionset.format.QuestionSetReader;
import dev.parapet.review.Change;
import dev.parapet.review.PracticeState;
import dev.parapet.review.SampleReviews;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;

/// Answers that one set keeps and another asks for.
class LinkedAnswersTest {
    /// The responsibility set asks for practices that the pillar had not yet in 2023: their answers
    /// are kept with the pillar all the same.
    @ParameterizedTest
    @ValueSource(strings = {"2023.10.3", "2024.6.27", "2024.11.6"})
    void keepsAnswersThatAnotherSetAsksFor(String to) {
        var responsibility = SHIPPED.newest("shared-responsibility").orElseThrow();
        var before = SampleReviews.review(edition("2023.4.10"), responsibility);
        for (var practice : responsibility.practices().toList()) {
            var ref = responsibility.refOf(practice);
            before =
                    changed(
                            before,
                            new Change.SetState(ref, PracticeState.IN_PLACE),
                            new Change.SetNote(ref, noteOf(practice)));
        }
        var after = upgraded(before, to);
        var back = upgraded(after, "2023.4.10");

        assertThat(responsibility.practices())
                .allSatisfy(practice -> {
                    var ref = responsibility.refOf(practice);
                    assertThat(after.answerTo(ref).note()).contains(noteOf(practice));
                    assertThat(after.answerTo(ref).state()).isEqualTo(PracticeState.IN_PLACE);
                    assertThat(back.answerTo(ref).note()).contains(noteOf(practice));
                    assertThat(back.answerTo(ref).state()).isEqualTo(PracticeState.IN_PLACE);
                });
    }

    @Test
    void leavesAnAnswerWithThePracticeOfAnotherSet() {
        var linked = own("1", "same-as: aws-security-pillar/sec_identities_unique");
        var ref = new PracticeRef(PILLAR, "sec_identities_unique");
        var before =
                changed(SampleReviews.review(linked), new Change.SetNote(ref, "One directory"));
        var next = own("2", "same-as: aws-security-pillar/sec_identities_unique");
        var after = Upgrade.of(before, next).apply();

        assertThat(after.answerTo(ref)).isEqualTo(before.answerTo(ref));
        assertThat(after.archive()).isEmpty();
    }

    @Test
    void takesAnAnswerWhereALinkLeadsAndBackWhereItEnds() {
        var alone = own("1", "");
        var linked = own("2", "same-as: aws-security-pillar/sec_identities_unique");
        var there = new PracticeRef(PILLAR, "sec_identities_unique");
        var before =
                changed(
                        SampleReviews.review(alone),
                        new Change.SetNote(refOf(alone, "P"), "One directory"));
        var after = Upgrade.of(before, linked).apply();
        var back = Upgrade.of(after, alone).apply();

        assertThat(after.answerTo(there).note()).isEqualTo("One directory");
        assertThat(back.answerTo(refOf(alone, "P")).note()).isEqualTo("One directory");
    }

    @Test
    void leavesOtherSetsAlone() {
        var foundations = SHIPPED.newest("cloud-security-foundations").orElseThrow();
        var key = foundations.practices().findFirst().orElseThrow().key();
        var other = new PracticeRef(foundations.id(), key);
        var review =
                new Change.SetNote(other, "Seen")
                        .applyTo(SampleReviews.review(edition("2024.6.27"), foundations));

        assertThat(upgraded(review).answerTo(other)).isEqualTo(review.answerTo(other));
    }

    /// A set of one practice.
    private static QuestionSet own(String version, String more) {
        var text =
                """
                format: parapet/question-set/1
                id: own
                version: "%s"
                title: Own
                areas:
                  - id: a
                    title: A
                    questions:
                      - id: Q
                        key: q
                        title: Q
                        practices:
                          - {id: P, key: p, title: P, risk: low, %s}
                """
                        .formatted(version, more);
        return switch (new QuestionSetReader(SHIPPED)
                .read("own.yaml", text.getBytes(StandardCharsets.UTF_8))) {
            case Ready<QuestionSet>(var set, _) -> set;
            case Refused<QuestionSet>(var problems) -> throw new AssertionError(problems);
        };
    }
}
