package dev.parapet.report.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;

/// Breaks text into lines where its language allows, and breaks words only where they are wider
/// than a line.
final class Typesetter {
    /// After these a word that is too long is broken first: parts of addresses and names.
    private static final String JOINTS = "/\\-_.,?&=:;@#+|";

    private final Fonts fonts;
    private final Breaks breaks;

    Typesetter(Fonts fonts, Locale language) {
        this.fonts = fonts;
        this.breaks = new Breaks(language);
    }

    /// Code points that were shown as a box so far.
    SortedSet<Integer> replaced() {
        return fonts.replaced();
    }

    /// Lines as full as they get; none for a text of nothing but spaces.
    List<Line> lines(List<Run> runs, double width) {
        var passage = Passage.of(runs, fonts);
        return passage.text().isBlank() ? List.of() : aligned(passage, width);
    }

    /// A paragraph of several lines that runs from right to left stands at the right; a few words
    /// stay with their neighbours.
    private List<Line> aligned(Passage passage, double width) {
        var lines = lines(passage, ends(passage), width);
        return passage.isRightToLeft() && lines.size() > 1
                ? lines.stream().map(line -> line.moved(width - line.width())).toList()
                : lines;
    }

    /// Lines of about the same length, as many as are needed: for the few large words of a title.
    List<Line> balanced(List<Run> runs, double width) {
        var passage = Passage.of(runs, fonts);
        if (passage.text().isBlank()) {
            return List.of();
        }
        int[] ends = ends(passage);
        var widest = lines(passage, ends, width);
        double enough = width;
        for (double step = width / 4; step > 2 && widest.size() > 1; step /= 2) {
            enough =
                    lines(passage, ends, enough - step).size() > widest.size()
                            ? enough
                            : enough - step;
        }
        return lines(passage, ends, enough);
    }

    /// The width of a text on one line.
    double width(List<Run> runs) {
        var passage = Passage.of(runs, fonts);
        return passage.width(0, passage.length());
    }

    /// How much room a text asks for.
    ///
    /// @param word the width of the widest part that is never broken where there is room
    /// @param whole the width of all on one line
    record Extent(double word, double whole) {
        /// The larger of both.
        Extent or(Extent other) {
            return new Extent(Math.max(word, other.word), Math.max(whole, other.whole));
        }
    }

    Extent extent(List<Run> runs) {
        var passage = Passage.of(runs, fonts);
        double widest = 0;
        int from = 0;
        for (int to : ends(passage)) {
            widest = Math.max(widest, passage.width(from, to));
            from = to;
        }
        return new Extent(widest, passage.width(0, passage.length()));
    }

    /// Where a line may end, the end of all included; never within a name.
    private int[] ends(Passage passage) {
        int[] ends = breaks.of(passage.text());
        int found = 0;
        for (int end : ends) {
            if (!passage.splitsName(end)) {
                ends[found++] = end;
            }
        }
        return Arrays.copyOf(ends, found);
    }

    private static List<Line> lines(Passage passage, int[] ends, double width) {
        var lines = new ArrayList<Line>();
        int next = 0;
        for (int from = 0; from < passage.length(); ) {
            int to = end(passage, ends, next, from, width);
            while (next < ends.length && ends[next] <= to) {
                next++;
            }
            lines.add(passage.line(from, to));
            from = to;
        }
        return lines;
    }

    /// The end of a line.
    ///
    /// @param first index of the first place behind its start where it may end
    private static int end(Passage passage, int[] ends, int first, int from, double width) {
        int end = from;
        for (int i = first; i < ends.length && passage.width(from, ends[i]) <= width; i++) {
            end = ends[i];
            if (passage.endsLine(end)) {
                break;
            }
        }
        return end > from ? end : endWithinWord(passage, from, width);
    }

    private static int endWithinWord(Passage passage, int from, double width) {
        int most = from + passage.fitting(from, width);
        int joint = most;
        while (joint > from && JOINTS.indexOf(passage.text().charAt(joint - 1)) < 0) {
            joint--;
        }
        int end = joint - from > (most - from) / 2 ? joint : most;
        return wholeCharacters(passage.text(), from, end);
    }

    /// Keeps halves of a character together, and accents with their letter.
    private static int wholeCharacters(String text, int from, int end) {
        int whole = end;
        while (whole > from && whole < text.length() && joins(text, whole)) {
            whole--;
        }
        if (whole > from) {
            return whole;
        }
        return splitsPair(text, end) ? end + 1 : end;
    }

    private static boolean joins(String text, int at) {
        return splitsPair(text, at)
                || Character.getType(text.charAt(at)) == Character.NON_SPACING_MARK;
    }

    private static boolean splitsPair(String text, int at) {
        return Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    }
}
