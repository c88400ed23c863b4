package dev.parapet.lens.answers;

import dev.parapet.document.Place;
import dev.parapet.review.PracticeState.Exemption;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the AWS tool says of one question.
///
/// @param selected ids of the selected choices
/// @param choices what is said of single choices, by their ids
/// @param notes empty where the file does not tell, as `list-answers` does not
/// @param risk in the service's words, such as HIGH; may be empty
public record AwsAnswer(
        String question,
        List<String> selected,
        Map<String, OfChoice> choices,
        boolean isApplicable,
        Exemption reason,
        Optional<String> notes,
        String risk,
        Place place) {
    public AwsAnswer {
        selected = List.copyOf(selected);
        choices = Map.copyOf(choices);
    }

    /// What is said of one choice.
    ///
    /// @param notes empty where the file does not tell
    public record OfChoice(boolean isNotApplicable, Exemption reason, Optional<String> notes) {}

    /// Whether somebody answered it in the tool.
    boolean isTouched() {
        return !selected.isEmpty() || choices.values().stream().anyMatch(OfChoice::isNotApplicable);
    }

    /// The same from two files: what only one of them tells is taken from it.
    AwsAnswer or(AwsAnswer other) {
        return new AwsAnswer(
                question,
                selected,
                choices.isEmpty() ? other.choices : choices,
                isApplicable,
                reason,
                notes.or(() -> other.notes),
                risk.isEmpty() ? other.risk : risk,
                place);
    }
}
