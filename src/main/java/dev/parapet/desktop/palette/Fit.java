package dev.parapet.desktop.palette;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/// How well what somebody types fits one target. Case, accents and the zeros and signs of an id do
/// not matter: `sec3bp7` is SEC03-BP07.
final class Fit {
    /// It does not fit at all.
    static final int NONE = 0;

    private static final int SAME_ID = 1000;
    private static final int ID_BEGINS = 800;
    private static final int TITLE_BEGINS = 600;
    private static final int WORD_BEGINS = 500;
    private static final int IN_TITLE = 300;
    private static final int MORE_BEGINS = 200;
    private static final int IN_MORE = 150;
    private static final int INITIALS = 120;
    private static final int ONE_SLIP = 80;
    private static final int LETTERS_IN_ORDER = 40;

    /// Shorter words than this fit too much where a slip or a gap is forgiven.
    private static final int FORGIVEN = 5;

    private static final int FIRST_BEYOND_ASCII = 128;
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern ZEROS = Pattern.compile("(?<!\\d)0+(?=\\d)");

    private final String id;
    private final String title;
    private final String more;
    private final String[] titleWords;
    private final String initials;

    Fit(Target.Words words) {
        id = plainId(words.id());
        title = " " + plain(words.title());
        more = " " + plain(words.more());
        titleWords = title.strip().split(" ");
        initials = initials(titleWords);
    }

    /// What is sought, made ready once for all targets.
    record Sought(String id, List<String> words) {
        static Sought of(String text) {
            var plain = plain(text);
            return new Sought(
                    plainId(text), plain.isEmpty() ? List.of() : List.of(plain.split(" ")));
        }

        boolean isEmpty() {
            return words.isEmpty();
        }
    }

    /// How well it fits, the more the better; [#NONE] where a word is found nowhere.
    int of(Sought sought) {
        var byId = ofId(sought.id());
        if (byId > NONE) {
            return byId;
        }
        var sum = 0;
        for (var word : sought.words()) {
            var fit = Math.max(ofId(word), ofWord(word));
            if (fit == NONE) {
                return NONE;
            }
            sum += fit;
        }
        return sum / Math.max(1, sought.words().size());
    }

    private int ofId(String sought) {
        if (sought.isEmpty() || !id.startsWith(sought)) {
            return NONE;
        }
        return id.length() == sought.length() ? SAME_ID : ID_BEGINS;
    }

    private int ofWord(String word) {
        if (title.startsWith(word, 1)) {
            return TITLE_BEGINS;
        }
        var inTitle = found(title, word, WORD_BEGINS, IN_TITLE);
        if (inTitle > NONE) {
            return inTitle;
        }
        var inMore = found(more, word, MORE_BEGINS, IN_MORE);
        return inMore > NONE ? inMore : roughly(word);
    }

    private static int found(String text, String word, int beginning, int within) {
        var at = text.indexOf(word);
        if (at < 0) {
            return NONE;
        }
        return text.contains(" " + word) ? beginning : within;
    }

    private int roughly(String word) {
        if (word.length() > 1 && initials.contains(word)) {
            return INITIALS;
        }
        if (word.length() < FORGIVEN) {
            return NONE;
        }
        if (Arrays.stream(titleWords).anyMatch(each -> Slip.isBetween(word, each))) {
            return ONE_SLIP;
        }
        return Arrays.stream(titleWords).anyMatch(each -> holdsInOrder(each, word))
                ? LETTERS_IN_ORDER
                : NONE;
    }

    /// Whether a word begins as another and holds the rest of its letters in order: `crdntl` for
    /// credential.
    private static boolean holdsInOrder(String word, String letters) {
        if (word.isEmpty() || word.charAt(0) != letters.charAt(0)) {
            return false;
        }
        var next = 0;
        for (int i = 0; i < word.length() && next < letters.length(); i++) {
            if (word.charAt(i) == letters.charAt(next)) {
                next++;
            }
        }
        return next == letters.length();
    }

    private static String initials(String[] words) {
        var initials = new StringBuilder();
        for (var word : words) {
            initials.append(word.isEmpty() ? "" : word.substring(0, 1));
        }
        return initials.toString();
    }

    /// In small letters without accents, words parted by single spaces.
    private static String plain(String text) {
        var letters =
                text.chars().allMatch(each -> each < FIRST_BEYOND_ASCII)
                        ? text
                        : ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                                .replaceAll("");
        var plain = new StringBuilder(letters.length());
        for (int i = 0; i < letters.length(); i++) {
            var letter = letters.charAt(i);
            if (Character.isLetterOrDigit(letter)) {
                plain.append(Character.toLowerCase(letter));
            } else if (!plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ') {
                plain.append(' ');
            }
        }
        return plain.toString().strip();
    }

    private static String plainId(String text) {
        return ZEROS.matcher(plain(text).replace(" ", "")).replaceAll("");
    }
}
