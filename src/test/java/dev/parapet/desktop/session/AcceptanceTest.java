package dev.parapet.desktop.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.assessment.Assessor;
import dev.parapet.desktop.SampleReview;
import dev.parapet.questionset.PracticeRef;
import dev.parapet.questionset.QuestionSet;
import dev.parapet.review.ActionPlan.Due;
import dev.parapet.review.ActionPlan.Status;
import dev.parapet.review.AsOf;
import dev.parapet.review.Change;
import dev.parapet.review.PracticeState;
import dev.parapet.review.Review;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/// A risk that is accepted until a day, in the window: the figures of `parapet score` and of the
/// plan.
class AcceptanceTest {
    private static final QuestionSet PILLAR = SampleReview.pillar();
    private static final LocalDate LAST = LocalDate.of(2026, 3, 31);

    private final Calendar calendar = new Calendar();
    private final PracticeRef gap = practice(0);
    private final PracticeRef elsewhere = practice(40);

    @Test
    void countsOnItsLastDayAndNotOnTheNext() {
        calendar.turnTo(LAST);
        assertThat(isAccepted(session())).isTrue();

        calendar.turnTo(LAST.plusDays(1));
        assertThat(isAccepted(session())).isFalse();
    }

    @Test
    void staysRunOutWhileOtherAnswersAreGiven() {
        calendar.turnTo(LAST.plusDays(1));
        var session = session();

        session.change(new Change.SetState(elsewhere, PracticeState.PARTLY));
        session.change(new Change.SetState(gap, PracticeState.PARTLY));

        assertThat(isAccepted(session)).isFalse();
        assertThat(session.assessment().get())
                .isEqualTo(Assessor.assess(new AsOf(session.today()).of(session.review().get())));
    }

    @Test
    void runsOutWhileTheWindowIsOpenOverNight() {
        calendar.turnTo(LAST);
        var session = session();
        calendar.turnTo(LAST.plusDays(1));

        session.change(new Change.SetState(elsewhere, PracticeState.PARTLY));

        assertThat(isAccepted(session)).isFalse();
    }

    @Test
    void holdsAgainOnceItIsProlonged() {
        calendar.turnTo(LAST.plusDays(1));
        var session = session();

        session.change(new Change.SetStatus(gap, acceptedUntil(LAST.plusDays(30))));

        assertThat(isAccepted(session)).isTrue();
    }

    private boolean isAccepted(ReviewSession session) {
        return session.assessment().get().questions().getFirst().accepted();
    }

    private ReviewSession session() {
        return new ReviewSession(review(), Path.of("shop.parapet"), false, calendar);
    }

    private Review review() {
        var inPlace = SampleReview.inPlace(PILLAR);
        var open = new Change.SetState(gap, PracticeState.NOT_IN_PLACE).applyTo(inPlace);
        return new Change.SetStatus(gap, acceptedUntil(LAST)).applyTo(open);
    }

    private static Status acceptedUntil(LocalDate last) {
        return new Status.Accepted("Replaced in summer", "Platform lead", new Due.On(last));
    }

    private static PracticeRef practice(int index) {
        return PILLAR.refOf(PILLAR.practices().skip(index).findFirst().orElseThrow());
    }

    /// A clock whose day somebody turns.
    private static final class Calendar extends Clock {
        private final AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);

        void turnTo(LocalDate day) {
            now.set(day.atTime(12, 0).toInstant(ZoneOffset.UTC));
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(now.get(), zone);
        }

        @Override
        public Instant instant() {
            return now.get();
        }
    }
}
