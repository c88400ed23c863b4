package dev.parapet.review.share;

import dev.parapet.review.ActionPlan;
import dev.parapet.review.ActionPlan.Status;
import dev.parapet.review.Answers;
import dev.parapet.review.Archived;
import dev.parapet.review.Evidence;
import dev.parapet.review.PracticeAnswer;
import dev.parapet.review.PracticeState;
import dev.parapet.review.PracticeState.NotApplicable;
import dev.parapet.review.Provenance;
import dev.parapet.review.QuestionAnswer;
import dev.parapet.review.QuestionAnswer.Applicability;
import dev.parapet.review.QuestionAnswer.Applicability.DoesNotApply;

import java.util.HashMap;

/// Takes answers over into a copy for outsiders.
record SanitisedAnswers(Blackout blackout) {
    Answers of(Answers answers) {
        var practices = new HashMap<>(answers.practices());
        practices.replaceAll((_, answer) -> of(answer));
        var questions = new HashMap<>(answers.questions());
        questions.replaceAll((_, answer) -> of(answer));
        return new Answers(practices, questions);
    }

    Archived of(Archived archived) {
        return switch (archived) {
            case Archived.OfPractice(var set, var id, var key, var title, var answer) ->
                    new Archived.OfPractice(set, id, key, title, of(answer));
            case Archived.OfQuestion(var set, var id, var key, var title, var answer) ->
                    new Archived.OfQuestion(set, id, key, title, of(answer));
        };
    }

    /// The review that an answer was taken over from has a name of its own.
    private static Provenance origin(Provenance origin) {
        return switch (origin) {
            case Provenance.TakenOver _ -> Provenance.GIVEN;
            case Provenance.Given _, Provenance.Carried _ -> origin;
        };
    }

    private PracticeAnswer of(PracticeAnswer answer) {
        return answer.withState(of(answer.state()))
                .withProvenance(origin(answer.provenance()))
                .withNote(answer.privateNote() ? "" : blackout.text(answer.note()))
                .withPrivateNote(false)
                .withEvidence(answer.evidence().stream().map(this::of).toList())
                .withPlan(of(answer.plan()));
    }

    private QuestionAnswer of(QuestionAnswer answer) {
        return answer.withNotes(answer.privateNotes() ? "" : blackout.text(answer.notes()))
                .withPrivateNotes(false)
                .withApplicability(of(answer.applicability()))
                .withAnsweredBy(blackout.people(answer.answeredBy()));
    }

    private PracticeState of(PracticeState state) {
        return state instanceof NotApplicable(var reason, var detail)
                ? new NotApplicable(reason, blackout.text(detail))
                : state;
    }

    private Applicability of(Applicability applicability) {
        return applicability instanceof DoesNotApply(var reason, var detail)
                ? new DoesNotApply(reason, blackout.text(detail))
                : applicability;
    }

    private ActionPlan of(ActionPlan plan) {
        var status =
                plan.status() instanceof Status.Accepted(var reason, var approver, var expires)
                        ? new Status.Accepted(
                                blackout.text(reason), blackout.people(approver), expires)
                        : plan.status();
        return plan.withOwner(blackout.people(plan.owner())).withStatus(status);
    }

    /// What was looked at, in words: an address leads into the house, and a digest tells which file
    /// it was to whoever has it.
    private Evidence of(Evidence evidence) {
        return switch (evidence) {
            case Evidence.Remark(var text) -> new Evidence.Remark(blackout.text(text));
            case Evidence.File(var name, _) -> new Evidence.Remark(blackout.text(name));
            case Evidence.Page(var title, var url) -> {
                var left = blackout.text(url.toString());
                yield left.equals(url.toString())
                        ? new Evidence.Page(blackout.text(title), url)
                        : new Evidence.Remark(title.isBlank() ? left : blackout.text(title));
            }
        };
    }
}
