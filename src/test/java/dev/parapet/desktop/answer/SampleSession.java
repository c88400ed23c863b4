package dev.parapet.desktop.answer;

import dev.parapet.desktop.SampleReview;
import dev.parapet.desktop.session.ReviewSession;
import dev.parapet.questionset.PracticeRef;
import dev.parapet.questionset.QuestionRef;
import dev.parapet.questionset.QuestionSet;
import dev.parapet.review.ActionPlan.Due;
import dev.parapet.review.Change;
import dev.parapet.review.Evidence;
import dev.parapet.review.PracticeAnswer.Side;
import dev.parapet.review.PracticeState;
import dev.parapet.review.PracticeState.Exemption;
import dev.parapet.review.PracticeState.NotApplicable;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/// A review of the security pillar, empty or half way through a workshop.
final class SampleSession {
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    private static final QuestionSet PILLAR = SampleReview.pillar();

    private final QuestionSet set = PILLAR;

    ReviewSession empty() {
        return session(false);
    }

    ReviewSession session(boolean readOnly) {
        var clock = Clock.fixed(NOW, ZoneOffset.UTC);
        return new ReviewSession(
                SampleReview.untouched(set), Path.of("order.parapet"), readOnly, clock);
    }

    ReviewSession halfWay() {
        var session = empty();
        var states =
                List.of(
                        PracticeState.IN_PLACE,
                        PracticeState.IN_PLACE,
                        PracticeState.PARTLY,
                        PracticeState.IN_PLACE,
                        PracticeState.NOT_IN_PLACE);
        var practices = set.practices().limit(34).toList();
        for (int i = 0; i < practices.size(); i++) {
            if (i % 11 != 10) {
                state(session, practices.get(i).id(), states.get((i * 7 + i / 3) % states.size()));
            }
        }
        set.areas()
                .get(1)
                .questions()
                .getFirst()
                .practices()
                .forEach(practice -> state(session, practice.id(), PracticeState.IN_PLACE));
        remarks(session);
        return session;
    }

    private void remarks(ReviewSession session) {
        var root = practice("SEC01-BP02");
        session.change(new Change.SetState(root, PracticeState.NOT_IN_PLACE));
        session.change(
                new Change.SetNote(
                        root,
                        "Root mailbox belongs to one person; no second key. Found on the credential"
                                + " report of 27 February."));
        session.change(new Change.SetOwner(root, "Platform lead"));
        session.change(new Change.SetDue(root, new Due.On(LocalDate.of(2026, 3, 31))));
        session.change(new Change.SetSide(root, Side.PLATFORM_TEAM));
        session.change(
                new Change.SetEvidence(
                        root,
                        List.of(
                                new Evidence.Remark("Credential report, all accounts"),
                                new Evidence.Page(
                                        "Access runbook",
                                        URI.create("https://wiki.example.org/root-access")))));
        state(
                session,
                "SEC01-BP05",
                new NotApplicable(Exemption.OUT_OF_SCOPE, "run by the central platform"));
        session.change(new Change.SetFollowUp(question("SEC 3"), true));
    }

    QuestionRef question(String id) {
        return set.questions()
                .filter(question -> question.id().equals(id))
                .map(set::refOf)
                .findFirst()
                .orElseThrow();
    }

    PracticeRef practice(String id) {
        return set.practices()
                .filter(practice -> practice.id().equals(id))
                .map(set::refOf)
                .findFirst()
                .orElseThrow();
    }

    private void state(ReviewSession session, String id, PracticeState state) {
        session.change(new Change.SetState(practice(id), state));
    }
}
