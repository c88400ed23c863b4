package dev.parapet.report.pdf;

import java.text.BreakIterator;
import java.util.Arrays;
import java.util.Locale;

/// Where lines of a text may end, by the rules of its language.
final class Breaks {
    private static final String MARKS = ".,;:";

    private final BreakIterator rules;

    Breaks(Locale language) {
        this.rules = BreakIterator.getLineInstance(language);
    }

    /// Places in order, the end of the text included.
    int[] of(String text) {
        return isSimple(text) ? behindSpaces(text) : byRules(text);
    }

    /// Whether all that a line may end behind is spaces. Most texts are so, and finding that out
    /// takes a tenth of the time that the rules take.
    private static boolean isSimple(String text) {
        if (text.isEmpty() || text.charAt(0) == ' ') {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (!isLetter(character) && character != ' ' && !isMarkBehindWord(text, i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetter(char character) {
        return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
    }

    private static boolean isMarkBehindWord(String text, int at) {
        return MARKS.indexOf(text.charAt(at)) >= 0
                && at > 0
                && isLetter(text.charAt(at - 1))
                && (at == text.length() - 1 || text.charAt(at + 1) == ' ');
    }

    private static int[] behindSpaces(String text) {
        int[] places = new int[text.length() / 2 + 1];
        int found = 0;
        for (int i = 1; i < text.length(); i++) {
            if (text.charAt(i) != ' ' && text.charAt(i - 1) == ' ') {
                places[found++] = i;
            }
        }
        places[found++] = text.length();
        return Arrays.copyOf(places, found);
    }

    private int[] byRules(String text) {
        rules.setText(text);
        int[] places = new int[text.length()];
        int found = 0;
        for (int next = rules.next(); next != BreakIterator.DONE; next = rules.next()) {
            places[found++] = next;
        }
        return Arrays.copyOf(places, found);
    }
}
