package dev.parapet.report.pdf;

import dev.parapet.report.pdf.Line.Fragment;

import java.util.ArrayList;
import java.util.List;

/// Runs of one paragraph as one text, measured.
final class Passage {
    private static final char SOFT_HYPHEN = '\u00AD';

    private final List<Run> runs;
    private final String text;

    /// Where each character begins, in points from the start if all stood on one line; and where
    /// the last ends.
    private final double[] reach;

    private Passage(List<Run> runs, String text, double[] reach) {
        this.runs = runs;
        this.text = text;
        this.reach = reach;
    }

    static Passage of(List<Run> runs, Fonts fonts) {
        var text = new StringBuilder();
        runs.forEach(run -> text.append(run.text()));
        double[] reach = new double[text.length() + 1];
        int at = 0;
        for (var run : runs) {
            at = measure(run, fonts, reach, at);
        }
        return new Passage(runs, text.toString(), reach);
    }

    private static int measure(Run run, Fonts fonts, double[] reach, int start) {
        int at = start;
        for (int i = 0; i < run.text().length(); ) {
            int codePoint = run.text().codePointAt(i);
            int length = Character.charCount(codePoint);
            double advance =
                    run.mark() == null ? fonts.advance(run.style(), codePoint) : shape(run);
            for (int unit = 1; unit <= length; unit++) {
                reach[at + unit] = reach[at] + advance;
            }
            at += length;
            i += length;
        }
        return at;
    }

    /// A shape and the room after it.
    private static double shape(Run run) {
        return MarkShape.width(run.style().capitals()) + run.style().size() * 0.34;
    }

    String text() {
        return text;
    }

    int length() {
        return text.length();
    }

    /// The width of a part as a line: spaces at its end hang over.
    double width(int from, int to) {
        int end = to;
        while (end > from && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return reach[end] - reach[from];
    }

    /// How many characters from one on fit into a width; at least one.
    int fitting(int from, double width) {
        int end = from + 1;
        while (end < length() && reach[end + 1] - reach[from] <= width) {
            end++;
        }
        return end - from;
    }

    /// Whether a hyphen of a name such as SEC01-BP02 stands right before: no line ends there.
    boolean splitsName(int at) {
        return at > 1
                && at < length()
                && text.charAt(at - 1) == '-'
                && isOfName(text.charAt(at - 2))
                && isOfName(text.charAt(at));
    }

    private static boolean isOfName(char character) {
        return Character.isUpperCase(character) || Character.isDigit(character);
    }

    boolean endsLine(int end) {
        return text.charAt(end - 1) == '\n';
    }

    Line line(int from, int to) {
        var fragments = new ArrayList<Fragment>();
        int start = 0;
        for (var run : runs) {
            int end = start + run.text().length();
            int first = Math.max(from, start);
            int last = Math.min(to, end);
            if (first < last) {
                fragments.add(
                        new Fragment(
                                run,
                                shown(first, last, to),
                                reach[first] - reach[from],
                                reach[last] - reach[first]));
            }
            start = end;
        }
        return new Line(List.copyOf(fragments), width(from, to), tallest(fragments));
    }

    private String shown(int first, int last, int lineEnd) {
        String part = text.substring(first, last).replace('\n', ' ');
        boolean hyphenated =
                last == lineEnd
                        && lineEnd < length()
                        && part.charAt(part.length() - 1) == SOFT_HYPHEN;
        return hyphenated ? part + '\u2010' : part;
    }

    private static Style tallest(List<Fragment> fragments) {
        var tallest = fragments.getFirst().run().style();
        for (var fragment : fragments) {
            var style = fragment.run().style();
            tallest = style.leading() > tallest.leading() ? style : tallest;
        }
        return tallest;
    }
}
