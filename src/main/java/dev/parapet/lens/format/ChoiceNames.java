package dev.parapet.lens.format;

import dev.parapet.questionset.Question;

import java.util.LinkedHashMap;
import java.util.Map;

/// The ids of a question's choices as its lens names them, and as the question set does.
///
/// @param byChoice ids in the set by ids in the lens
record ChoiceNames(Map<String, String> byChoice) {
    ChoiceNames {
        byChoice = Map.copyOf(byChoice);
    }

    ChoiceNames(Question question) {
        this(of(question));
    }

    private static Map<String, String> of(Question question) {
        var names = new LinkedHashMap<String, String>();
        question.practices().forEach(p -> names.put(ChoiceKey.choice(question, p.key()), p.id()));
        question.noneOfThese().forEach(n -> names.put(ChoiceKey.choice(question, n.key()), n.id()));
        return names;
    }

    boolean has(String choice) {
        return byChoice.containsKey(choice);
    }

    String nameOf(String choice) {
        return byChoice.getOrDefault(choice, choice);
    }
}
