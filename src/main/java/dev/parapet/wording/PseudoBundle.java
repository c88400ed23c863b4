package dev.parapet.wording;

import java.util.Enumeration;
import java.util.ResourceBundle;

/// English texts with accents on their vowels, longer by a third and in brackets: a text without
/// brackets is written in the code, one without its end is cut off.
final class PseudoBundle extends ResourceBundle {
    private static final String PLAIN = "AEIOUaeiou";
    private static final String ACCENTED = "ÅÉÎÖÛåéîöû";
    private static final String PADDING = "~";

    /// Patterns of days and times, which are no words.
    private static final String PATTERNS = "date.";

    private final ResourceBundle english;

    PseudoBundle(ResourceBundle english) {
        this.english = english;
    }

    @Override
    protected Object handleGetObject(String key) {
        var text = english.getString(key);
        return key.startsWith(PATTERNS) || text.isBlank() ? text : accented(text);
    }

    @Override
    public Enumeration<String> getKeys() {
        return english.getKeys();
    }

    /// What stands in braces is for the one who fills it in, and stays.
    private static String accented(String text) {
        var said = new StringBuilder("[");
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            depth += letter == '{' ? 1 : 0;
            said.append(depth == 0 ? accented(letter) : letter);
            depth -= letter == '}' ? 1 : 0;
        }
        return said.append(PADDING.repeat(text.length() / 3)).append(']').toString();
    }

    private static char accented(char letter) {
        int at = PLAIN.indexOf(letter);
        return at < 0 ? letter : ACCENTED.charAt(at);
    }
}
