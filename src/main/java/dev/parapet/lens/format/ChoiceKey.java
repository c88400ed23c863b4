package dev.parapet.lens.format;

import dev.parapet.questionset.Question;

/// Lenses name choices within their question; question sets want keys that are unique in the whole
/// set. So the key of a choice is the question's key, a dot and the choice's id.
public final class ChoiceKey {
    private ChoiceKey() {}

    static String of(String question, String choice) {
        return question + "." + choice;
    }

    /// The choice's id in a lens. A practice that came from no lens is named by its key.
    public static String choice(Question question, String key) {
        var prefix = question.key() + ".";
        return key.startsWith(prefix) && key.length() > prefix.length()
                ? key.substring(prefix.length())
                : key;
    }
}
