package dev.parapet.desktop.merge;

import java.util.ArrayList;
import java.util.List;

/// A text beside another one, word by word: what both have, and what it has alone.
///
/// @param runs the whole text in order
record Apart(List<Run> runs) {
    private static final String BETWEEN_WORDS = "(?<=\\s)(?=\\S)";

    /// Longer texts are shown unmarked: comparing them would take longer than a key press may.
    private static final int MOST_WORDS = 600;

    /// A stretch of the text.
    ///
    /// @param own whether the other text does not have it there
    record Run(String text, boolean own) {}

    Apart {
        runs = List.copyOf(runs);
    }

    static Apart of(String text, String other) {
        var words = List.of(text.split(BETWEEN_WORDS));
        var others = List.of(other.split(BETWEEN_WORDS));
        if (words.size() > MOST_WORDS || others.size() > MOST_WORDS) {
            return new Apart(List.of(new Run(text, false)));
        }
        return new Apart(runs(words, others, common(words, others)));
    }

    /// Whether the two have so much in common that it helps to mark what differs.
    boolean isAlike() {
        var own = runs.stream().filter(Run::own).mapToInt(run -> run.text().length()).sum();
        var all = runs.stream().mapToInt(run -> run.text().length()).sum();
        return own * 2 <= all;
    }

    private static List<Run> runs(List<String> words, List<String> others, int[][] common) {
        var runs = new ArrayList<Run>();
        var there = 0;
        for (var here = 0; here < words.size(); here++) {
            while (there < others.size()
                    && !isSame(words.get(here), others.get(there))
                    && common[here][there + 1] > common[here + 1][there]) {
                there++;
            }
            var both = there < others.size() && isSame(words.get(here), others.get(there));
            add(runs, words.get(here), !both);
            there += both ? 1 : 0;
        }
        return runs;
    }

    private static void add(List<Run> runs, String word, boolean own) {
        if (!runs.isEmpty() && runs.getLast().own() == own) {
            var last = runs.removeLast();
            runs.add(new Run(last.text() + word, own));
        } else {
            runs.add(new Run(word, own));
        }
    }

    /// How many words the rests of two texts have in common, from each place on: the longest common
    /// subsequence.
    private static int[][] common(List<String> words, List<String> others) {
        var common = new int[words.size() + 1][others.size() + 1];
        for (var i = words.size() - 1; i >= 0; i--) {
            for (var j = others.size() - 1; j >= 0; j--) {
                common[i][j] =
                        isSame(words.get(i), others.get(j))
                                ? common[i + 1][j + 1] + 1
                                : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private static boolean isSame(String word, String other) {
        return word.strip().equals(other.strip());
    }
}
