package dev.parapet.lens.answers;

import dev.parapet.review.PracticeState.Exemption;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What the AWS tool says of one question.
///
/// @param selected ids of the selected choices
/// @param choices what is said of single choices, by their ids
/// @param notes empty where the file does not tell, as `list-answers` does not
/// @param risk in the service's words, such as HIGH; may be empty
public record AwsAnswer(
        Asked asked,
        List<String> selected,
        Map<String, OfChoice> choices,
        boolean isApplicable,
        Exemption reason,
        Optional<String> notes,
        String risk) {
    public AwsAnswer {
        selected = List.copyOf(selected);
        choices = Map.copyOf(choices);
    }

    /// Which question it is. Lenses need not know one another: two may call a question alike.
    ///
    /// @param lens its ARN or alias; empty where the file does not tell
    public record Asked(String lens, String question) {}

    /// What is said of one choice.
    ///
    /// @param notes empty where the file does not tell
    public record OfChoice(boolean isNotApplicable, Exemption reason, Optional<String> notes) {

        OfChoice or(OfChoice other) {
            return new OfChoice(isNotApplicable, reason, notes.or(other::notes));
        }
    }

    String question() {
        return asked.question;
    }

    /// Whether somebody answered it in the tool.
    boolean isTouched() {
        return !selected.isEmpty() || choices.values().stream().anyMatch(OfChoice::isNotApplicable);
    }

    /// The choices that it speaks of.
    Set<String> named() {
        var named = new HashSet<>(selected);
        named.addAll(choices.keySet());
        return named;
    }

    /// The same from two files: what only one of them tells is taken from it.
    AwsAnswer or(AwsAnswer other) {
        return new AwsAnswer(
                asked,
                selected,
                choices.isEmpty() ? other.choices : choicesOr(other),
                isApplicable,
                reason,
                notes.or(() -> other.notes),
                risk.isEmpty() ? other.risk : risk);
    }

    private Map<String, OfChoice> choicesOr(AwsAnswer other) {
        var all = new LinkedHashMap<>(choices);
        all.replaceAll((id, said) -> said.or(other.choices.getOrDefault(id, said)));
        return all;
    }
}
