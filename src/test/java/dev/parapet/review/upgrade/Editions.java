package dev.parapet.review.upgrade;

import dev.parapet.questionset.Practice;
import dev.parapet.questionset.PracticeRef;
import dev.parapet.questionset.QuestionSet;
import dev.parapet.questionset.catalogue.Catalogue;
import dev.parapet.questionset.catalogue.ShippedSets;
import dev.parapet.review.Change;
import dev.parapet.review.PracticeState;
import dev.parapet.review.Review;
import dev.parapet.review.SampleReviews;

import java.util.stream.Stream;

/// Steps that tests of upgrades share.
final class Editions {
    static final String PILLAR = "aws-security-pillar";
    static final Catalogue SHIPPED = new ShippedSets().read();

    private Editions() {}

    static Review upgraded(Review review) {
        return Upgrade.of(review, newest()).apply();
    }

    static Review upgraded(Review review, String version) {
        return Upgrade.of(review, edition(version)).apply();
    }

    /// Everything in place, each practice with a note of its own.
    static Review noted(QuestionSet set) {
        var review = SampleReviews.review(set);
        for (var practice : set.practices().toList()) {
            var ref = new PracticeRef(set.id(), practice.key());
            review = new Change.SetState(ref, PracticeState.IN_PLACE).applyTo(review);
            review = new Change.SetNote(ref, noteOf(practice)).applyTo(review);
        }
        return review;
    }

    static String noteOf(Practice practice) {
        return "Seen for " + practice.key();
    }

    static QuestionSet newest() {
        return SHIPPED.newest(PILLAR).orElseThrow();
    }

    static QuestionSet edition(String version) {
        return SHIPPED.named(PILLAR + "@" + version).orElseThrow();
    }

    static Practice byId(QuestionSet set, String id) {
        return set.practices()
                .filter(practice -> practice.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    static Review changed(Review review, Change... changes) {
        return Stream.of(changes).reduce(review, (now, change) -> change.applyTo(now), (a, _) -> a);
    }

    static PracticeRef refOf(QuestionSet set, String id) {
        return set.refOf(byId(set, id));
    }
}
