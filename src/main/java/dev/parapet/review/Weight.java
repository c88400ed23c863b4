package dev.parapet.review;

import dev.parapet.review.ActionPlan.Status;
import dev.parapet.review.PracticeState.NotApplicable;
import dev.parapet.review.QuestionAnswer.Applicability.DoesNotApply;

/// How much text an edit holds, in characters; what is never long is left out.
final class Weight {
    private Weight() {}

    static long of(Edit edit) {
        return switch (edit) {
            case Edit.OfPractice(_, _, var from, var to) -> (long) of(from) + of(to);
            case Edit.OfQuestion(_, _, var from, var to) -> (long) of(from) + of(to);
            case Edit.OfWorkload(var from, var to) ->
                    (long) from.purpose().length() + to.purpose().length();
            case Edit.OfPeople _, Edit.OfSets _ -> 0;
        };
    }

    private static int of(PracticeAnswer answer) {
        var state = answer.state() instanceof NotApplicable(_, var detail) ? detail.length() : 0;
        var status =
                answer.plan().status() instanceof Status.Accepted(var reason, _, _)
                        ? reason.length()
                        : 0;
        var evidence = 0;
        for (var piece : answer.evidence()) {
            evidence += piece.toString().length();
        }
        return state + answer.note().length() + evidence + answer.plan().owner().length() + status;
    }

    private static int of(QuestionAnswer answer) {
        var detail = answer.applicability() instanceof DoesNotApply(_, var why) ? why.length() : 0;
        return detail + answer.notes().length() + answer.answeredBy().length();
    }
}
