package dev.parapet.review.upgrade;

import dev.parapet.questionset.Difference;
import dev.parapet.questionset.Difference.Arrival;
import dev.parapet.questionset.PracticeRef;
import dev.parapet.questionset.QuestionSet;
import dev.parapet.questionset.SetRef;
import dev.parapet.review.Milestone;
import dev.parapet.review.Provenance.Carried;
import dev.parapet.review.Review;

import java.util.Optional;

/// What has changed about a practice since somebody last gave its answer, found through the
/// milestone that was kept before the upgrade.
public record Lineage(Review review) {

    /// Empty where the review does not know that version, or the practice, any more.
    public Optional<Arrival> of(PracticeRef practice, Carried carried) {
        return present(practice.set())
                .flatMap(now -> past(carried.from()).map(then -> Difference.between(then, now)))
                .flatMap(difference ->
                        difference.practices().stream()
                                .filter(each -> each.practice().key().equals(practice.key()))
                                .findFirst());
    }

    private Optional<QuestionSet> present(String id) {
        return review.sets().stream().filter(set -> set.id().equals(id)).findFirst();
    }

    private Optional<QuestionSet> past(SetRef ref) {
        return review.milestones().stream()
                .map(Milestone::content)
                .flatMap(moment -> moment.sets().stream())
                .filter(set -> set.ref().equals(ref))
                .findFirst();
    }
}
