package dev.parapet.review;

import dev.parapet.review.QuestionAnswer.Applicability.DoesNotApply;

/// The parts of what is said about a whole question that change one by one, in the order in which
/// they are told.
public enum QuestionField {
    APPLICABILITY,
    NOTES,
    /// Whether the notes are private.
    PRIVACY,
    ANSWERED_BY,
    FOLLOW_UP;

    /// An answer that holds this part of one and the rest of another.
    ///
    /// @param part whose part is taken
    public QuestionAnswer put(QuestionAnswer part, QuestionAnswer rest) {
        return switch (this) {
            case APPLICABILITY -> rest.withApplicability(part.applicability());
            case NOTES -> rest.withNotes(part.notes());
            case PRIVACY -> rest.withPrivateNotes(part.privateNotes());
            case ANSWERED_BY -> rest.withAnsweredBy(part.answeredBy());
            case FOLLOW_UP -> rest.withFollowUp(part.followUp());
        };
    }

    /// This part of an answer and nothing else.
    public QuestionAnswer only(QuestionAnswer answer) {
        return put(answer, QuestionAnswer.EMPTY);
    }

    /// Whether two answers say the same here.
    public boolean isSame(QuestionAnswer first, QuestionAnswer second) {
        return only(first).equals(only(second));
    }

    /// Whether one came from the other letter by letter, so that many such steps are one.
    boolean isTyped(QuestionAnswer before, QuestionAnswer after) {
        return switch (this) {
            case NOTES, ANSWERED_BY -> true;
            case APPLICABILITY ->
                    before.applicability() instanceof DoesNotApply(var reason, _)
                            && after.applicability() instanceof DoesNotApply(var same, _)
                            && reason == same;
            case PRIVACY, FOLLOW_UP -> false;
        };
    }
}
