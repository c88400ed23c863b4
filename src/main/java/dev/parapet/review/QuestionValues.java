package dev.parapet.review;

import dev.parapet.review.FieldValue.Applying;
import dev.parapet.review.FieldValue.Flag;
import dev.parapet.review.FieldValue.Prose;
import dev.parapet.review.FieldValue.Words;

/// The fields of what is said about a whole question as values.
final class QuestionValues {
    private QuestionValues() {}

    static FieldValue of(QuestionField field, QuestionAnswer answer) {
        return switch (field) {
            case NOTES -> new Prose(answer.notes());
            case PRIVACY -> new Flag(answer.privateNotes());
            case APPLICABILITY -> new Applying(answer.applicability());
            case ANSWERED_BY -> new Words(answer.answeredBy());
            case FOLLOW_UP -> new Flag(answer.followUp());
        };
    }

    static QuestionAnswer put(QuestionField field, FieldValue value, QuestionAnswer answer) {
        return switch (field) {
            case NOTES -> answer.withNotes(((Prose) value).text());
            case PRIVACY -> answer.withPrivateNotes(((Flag) value).up());
            case APPLICABILITY -> answer.withApplicability(((Applying) value).applicability());
            case ANSWERED_BY -> answer.withAnsweredBy(((Words) value).text());
            case FOLLOW_UP -> answer.withFollowUp(((Flag) value).up());
        };
    }
}
