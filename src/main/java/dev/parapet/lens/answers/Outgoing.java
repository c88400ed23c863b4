package dev.parapet.lens.answers;

import dev.parapet.lens.export.PlainText;
import dev.parapet.questionset.Practice;
import dev.parapet.review.PracticeAnswer;
import dev.parapet.review.PracticeState;
import dev.parapet.review.PracticeState.Exemption;
import dev.parapet.review.PracticeState.InPlace;
import dev.parapet.review.PracticeState.NotApplicable;
import dev.parapet.review.PracticeState.NotInPlace;
import dev.parapet.review.PracticeState.Partly;
import dev.parapet.review.PracticeState.Unanswered;
import dev.parapet.review.QuestionAnswer;
import dev.parapet.review.QuestionAnswer.Applicability.Applies;
import dev.parapet.review.QuestionAnswer.Applicability.DoesNotApply;
import dev.parapet.review.Review;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What the AWS tool would be told of one question.
record Outgoing(Review review, Match match) {
    static final int QUESTION_NOTES = 2084;
    static final int CHOICE_NOTES = 250;

    QuestionAnswer answer() {
        return review.answerTo(match.set().refOf(match.question()));
    }

    PracticeAnswer answer(Practice practice) {
        return review.answerTo(match.set().refOf(practice));
    }

    /// Whether anything was said that the tool can hold.
    boolean isAnything() {
        return !answer().equals(QuestionAnswer.EMPTY)
                || !selected().isEmpty()
                || practices().anyMatch(p -> answer(p).isAnswered() || !fullNotes(p).isBlank());
    }

    /// Whether anything was said of choices; else what is selected in the tool stays.
    boolean saysSelection() {
        return !selected().isEmpty() || practices().anyMatch(p -> answer(p).isAnswered());
    }

    /// Whether the question was said to apply, if only by an answer, or not to.
    boolean saysApplicability() {
        return saysSelection() || !answer().applies();
    }

    private Stream<Practice> practices() {
        return match.question().practices().stream();
    }

    /// The choices that are selected: what is in place, and "None of these" where somebody chose
    /// it, or nothing that applies is in place.
    List<String> selected() {
        var selected = new ArrayList<String>();
        practices()
                .filter(p -> answer(p).state() instanceof InPlace)
                .map(match::idOf)
                .forEach(selected::add);
        match.question().noneOfThese().stream()
                .filter(none -> review.answerTo(match.set().refOf(none)).state() instanceof InPlace)
                .map(match::idOf)
                .forEach(selected::add);
        if (selected.isEmpty() && isNothingInPlace()) {
            match.noneId().ifPresent(selected::add);
        }
        return selected;
    }

    /// Whether every practice is answered, at least one applies, and none is in place.
    boolean isNothingInPlace() {
        return practices()
                        .allMatch(p ->
                                switch (answer(p).state()) {
                                    case NotInPlace _, Partly _, NotApplicable _ -> true;
                                    case InPlace _, Unanswered _ -> false;
                                })
                && practices().anyMatch(p -> !(answer(p).state() instanceof NotApplicable));
    }

    boolean isPartly(Practice practice) {
        return answer(practice).state() instanceof Partly;
    }

    static String status(PracticeState state) {
        return switch (state) {
            case InPlace _ -> "SELECTED";
            case NotApplicable _ -> "NOT_APPLICABLE";
            case NotInPlace _, Partly _, Unanswered _ -> "UNSELECTED";
        };
    }

    static String reason(Exemption reason) {
        return switch (reason) {
            case OUT_OF_SCOPE -> "OUT_OF_SCOPE";
            case BUSINESS_PRIORITY -> "BUSINESS_PRIORITIES";
            case ARCHITECTURE_CONSTRAINT -> "ARCHITECTURE_CONSTRAINTS";
            case OTHER -> "OTHER";
            case NOT_GIVEN -> "NONE";
        };
    }

    /// The notes on the question in full, private ones left out, with the words about why it does
    /// not apply, for which the tool has no field.
    String fullNotes() {
        return switch (answer().applicability()) {
            case Applies() -> shared(answer());
            case DoesNotApply(_, var detail) -> joined(shared(answer()), detail);
        };
    }

    String notes() {
        return PlainText.cut(fullNotes(), QUESTION_NOTES);
    }

    private static String shared(QuestionAnswer answer) {
        return answer.privateNotes() ? "" : answer.notes();
    }

    /// The note on a practice in full, a private one left out, behind the words about why it does
    /// not apply.
    String fullNotes(Practice practice) {
        var answer = answer(practice);
        var note = answer.privateNote() ? "" : answer.note();
        return answer.state() instanceof NotApplicable(_, var detail) ? joined(detail, note) : note;
    }

    String notes(Practice practice) {
        return PlainText.cut(fullNotes(practice), CHOICE_NOTES);
    }

    private static String joined(String first, String second) {
        return first.isBlank() || second.isBlank() ? first + second : first + "\n\n" + second;
    }
}
