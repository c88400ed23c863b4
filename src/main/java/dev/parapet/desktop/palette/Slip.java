package dev.parapet.desktop.palette;

/// One slip of the finger: a letter too many, too few, another, or two that changed places.
final class Slip {
    private Slip() {}

    /// Whether one slip lies between what was typed and how a word begins.
    static boolean isBetween(String typed, String word) {
        var at = firstDifference(typed, word);
        return at > 0
                && (begins(word, at, typed, at + 1)
                        || begins(word, at + 1, typed, at)
                        || begins(word, at + 1, typed, at + 1)
                        || isSwapped(typed, word, at));
    }

    private static boolean isSwapped(String typed, String word, int at) {
        return at + 1 < typed.length()
                && at + 1 < word.length()
                && typed.charAt(at) == word.charAt(at + 1)
                && typed.charAt(at + 1) == word.charAt(at)
                && begins(word, at + 2, typed, at + 2);
    }

    /// Whether the rest of a word begins with the rest of what was typed.
    private static boolean begins(String word, int from, String typed, int rest) {
        return rest <= typed.length()
                && from <= word.length()
                && word.startsWith(typed.substring(rest), from);
    }

    private static int firstDifference(String first, String second) {
        var at = 0;
        while (at < first.length()
                && at < second.length()
                && first.charAt(at) == second.charAt(at)) {
            at++;
        }
        return at;
    }
}
