package dev.parapet.report.pdf;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;

/// Breaks text into lines where its language allows, and breaks words only where they are wider
/// than a line.
final class Typesetter {
    /// After these a word that is too long is broken first: parts of addresses and names.
    private static final String JOINTS = "/\\-_.,?&=:;@#+|";

    private final Fonts fonts;
    private final Locale language;

    Typesetter(Fonts fonts, Locale language) {
        this.fonts = fonts;
        this.language = language;
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
        var lines = lines(passage, width);
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
        var widest = lines(passage, width);
        double enough = width;
        for (double step = width / 4; step > 2 && widest.size() > 1; step /= 2) {
            enough = lines(passage, enough - step).size() > widest.size() ? enough : enough - step;
        }
        return lines(passage, enough);
    }

    /// The width of a text on one line.
    double width(List<Run> runs) {
        var passage = Passage.of(runs, fonts);
        return passage.width(0, passage.length());
    }

    /// The width of the widest part that is never broken where there is room.
    double widestWord(List<Run> runs) {
        var passage = Passage.of(runs, fonts);
        var breaks = breaks(passage);
        double widest = 0;
        int from = 0;
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            if (!passage.splitsName(to)) {
                widest = Math.max(widest, passage.width(from, to));
                from = to;
            }
        }
        return widest;
    }

    private BreakIterator breaks(Passage passage) {
        var breaks = BreakIterator.getLineInstance(language);
        breaks.setText(passage.text());
        return breaks;
    }

    private List<Line> lines(Passage passage, double width) {
        var breaks = breaks(passage);
        var lines = new ArrayList<Line>();
        for (int from = 0; from < passage.length(); ) {
            int to = end(passage, breaks, from, width);
            lines.add(passage.line(from, to));
            from = to;
        }
        return lines;
    }

    private static int end(Passage passage, BreakIterator breaks, int from, double width) {
        int end = from;
        for (int next = breaks.following(from); next != BreakIterator.DONE; next = breaks.next()) {
            if (passage.width(from, next) > width) {
                break;
            }
            end = passage.splitsName(next) ? end : next;
            if (passage.endsLine(next)) {
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
