package dev.parapet.review;

import dev.parapet.review.PracticeState.Exemption;

/// What a reviewer said about a whole question.
///
/// @param privateNotes whether the notes are for those who review only, and left out of copies for
///   others
/// @param answeredBy who answered it; may be empty
/// @param followUp whether somebody wants to come back to it
public record QuestionAnswer(
        String notes,
        boolean privateNotes,
        Applicability applicability,
        String answeredBy,
        boolean followUp) {
    public static final QuestionAnswer EMPTY =
            new QuestionAnswer("", false, Applicability.APPLIES, "", false);

    public boolean applies() {
        return applicability instanceof Applicability.Applies;
    }

    public QuestionAnswer withNotes(String next) {
        return new QuestionAnswer(next, privateNotes, applicability, answeredBy, followUp);
    }

    public QuestionAnswer withPrivateNotes(boolean next) {
        return new QuestionAnswer(notes, next, applicability, answeredBy, followUp);
    }

    public QuestionAnswer withApplicability(Applicability next) {
        return new QuestionAnswer(notes, privateNotes, next, answeredBy, followUp);
    }

    public QuestionAnswer withAnsweredBy(String next) {
        return new QuestionAnswer(notes, privateNotes, applicability, next, followUp);
    }

    public QuestionAnswer withFollowUp(boolean next) {
        return new QuestionAnswer(notes, privateNotes, applicability, answeredBy, next);
    }

    /// Whether a question applies to the workload. Answers below it are kept either way.
    public sealed interface Applicability {
        Applicability APPLIES = new Applies();

        record Applies() implements Applicability {}

        record DoesNotApply(Exemption reason, String detail) implements Applicability {}
    }
}
