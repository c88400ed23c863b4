package dev.parapet.report.pdf;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/// Gives Arabic letters the form that their neighbours ask for; Unicode, 9.2. Forms are the
/// characters that Unicode keeps for them, so that a face needs no shaping of its own. Which they
/// are is read from their decompositions.
final class ArabicShaping {
    private static final int ISOLATED = 0;
    private static final int FINAL = 1;
    private static final int INITIAL = 2;
    private static final int MEDIAL = 3;
    private static final char TATWEEL = '\u0640';
    private static final char JOINER = '\u200D';
    private static final char LAM = '\u0644';

    /// Takes the place of a letter that another has swallowed; it has no look.
    private static final char SWALLOWED = '\u2060';

    private static final Map<Character, String> FORMS = forms();
    private static final Map<String, Character> LIGATURES = ligatures();

    private ArabicShaping() {}

    /// The forms of a text, one character for each of it.
    static String shape(String text) {
        var shaped = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            var forms = FORMS.get(text.charAt(i));
            if (forms != null && shaped.charAt(i) != SWALLOWED) {
                shaped.setCharAt(i, forms.charAt(form(text, i, forms.length())));
                swallow(text, i, shaped);
            }
        }
        return shaped.toString();
    }

    private static int form(String text, int at, int forms) {
        boolean before = forms > 1 && joinsNext(neighbour(text, at, -1));
        boolean after = forms > 2 && joinsPrevious(neighbour(text, at, 1));
        if (before) {
            return after ? MEDIAL : FINAL;
        }
        return after ? INITIAL : ISOLATED;
    }

    /// Lam and alef are one letter where they meet.
    private static void swallow(String text, int at, StringBuilder shaped) {
        int next = next(text, at, 1);
        if (text.charAt(at) != LAM || next >= text.length()) {
            return;
        }
        var ligature = LIGATURES.get("" + LAM + text.charAt(next));
        if (ligature != null) {
            boolean before = joinsNext(neighbour(text, at, -1));
            shaped.setCharAt(at, (char) (ligature + (before ? FINAL : ISOLATED)));
            shaped.setCharAt(next, SWALLOWED);
        }
    }

    /// The nearest character in a direction that is no mark upon another; a blank at the text's
    /// ends.
    private static char neighbour(String text, int at, int step) {
        int next = next(text, at, step);
        return next < 0 || next >= text.length() ? ' ' : text.charAt(next);
    }

    private static int next(String text, int at, int step) {
        int next = at + step;
        while (next >= 0
                && next < text.length()
                && Character.getType(text.charAt(next)) == Character.NON_SPACING_MARK) {
            next += step;
        }
        return next;
    }

    private static boolean joinsNext(char letter) {
        var forms = FORMS.get(letter);
        return letter == TATWEEL || letter == JOINER || (forms != null && forms.length() > 2);
    }

    private static boolean joinsPrevious(char letter) {
        var forms = FORMS.get(letter);
        return letter == TATWEEL || letter == JOINER || (forms != null && forms.length() > 1);
    }

    /// For each letter its isolated, final, initial and medial form, as many as it has. They follow
    /// one another in Unicode but for two of the Uighur alef maksura.
    private static Map<Character, String> forms() {
        var forms = new HashMap<Character, String>();
        for (char form = '\uFB50'; form <= '\uFEF4'; form++) {
            boolean isUighur = form == '\uFBE8' || form == '\uFBE9';
            boolean isLetter = form <= '\uFBFF' || form >= '\uFE80';
            var letter = Normalizer.normalize(String.valueOf(form), Normalizer.Form.NFKC);
            if (isLetter && !isUighur && letter.length() == 1 && letter.charAt(0) != form) {
                forms.merge(letter.charAt(0), String.valueOf(form), String::concat);
            }
        }
        return Map.copyOf(forms);
    }

    private static Map<String, Character> ligatures() {
        var ligatures = new HashMap<String, Character>();
        for (char form = '\uFEF5'; form <= '\uFEFB'; form = (char) (form + 2)) {
            ligatures.put(Normalizer.normalize(String.valueOf(form), Normalizer.Form.NFKC), form);
        }
        return Map.copyOf(ligatures);
    }
}
