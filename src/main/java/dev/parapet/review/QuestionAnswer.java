package dev.parapet.review;

import dev.parapet.review.PracticeState.Exemption;

/// What a reviewer said about a whole question.
///
/// @param answeredBy who answered it; may be empty
/// @param followUp whether somebody wants to come back to it
public record QuestionAnswer(
        String notes, Applicability applicability, String answeredBy, boolean followUp) {
    public static final QuestionAnswer EMPTY =
            new QuestionAnswer("", Applicability.APPLIES, "", false);

    public boolean applies() {
        return applicability instanceof Applicability.Applies;
    }

    public QuestionAnswer withNotes(String next) {
        return new QuestionAnswer(next, applicability, answeredBy, followUp);
    }

    public QuestionAnswer withApplicability(Applicability next) {
        return new QuestionAnswer(notes, next, answeredBy, followUp);
    }

    public QuestionAnswer withAnsweredBy(String next) {
        return new QuestionAnswer(notes, applicability, next, followUp);
    }

    public QuestionAnswer withFollowUp(boolean next) {
        return new QuestionAnswer(notes, applicability, answeredBy, next);
    }

    /// Whether a question applies to the workload. Answers below it are kept either way.
    public sealed interface Applicability {
        Applicability APPLIES = new Applies();

        record Applies() implements Applicability {}

        record DoesNotApply(Exemption reason, String detail) implements Applicability {}
    }
}
