package dev.parapet.report.pdf;

import dev.parapet.report.pdf.Direction.Stretch;
import dev.parapet.report.pdf.Line.Fragment;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

/// Runs of one paragraph as one text, measured.
final class Passage {
    private static final char SOFT_HYPHEN = '\u00AD';
    private static final String HYPHEN = "\u2010";

    private final List<Run> runs;
    private final String text;

    /// Where each character begins, in points from the start if all stood on one line; and where
    /// the last ends.
    private final double[] reach;

    /// The text with its letters in the forms that are drawn.
    private final String shown;

    /// Null where all of it simply runs from left to right.
    private final @Nullable Direction direction;

    private Passage(
            List<Run> runs,
            String text,
            double[] reach,
            String shown,
            @Nullable Direction direction) {
        this.runs = runs;
        this.text = text;
        this.reach = reach;
        this.shown = shown;
        this.direction = direction;
    }

    static Passage of(List<Run> runs, Fonts fonts) {
        var text = text(runs);
        boolean turns = Direction.matters(text);
        var shown = (turns ? ArabicShaping.shape(text) : text).replace('\n', ' ');
        double[] reach = new double[text.length() + 1];
        int at = 0;
        for (var run : runs) {
            int end = at + run.text().length();
            if (run.mark() == null) {
                fonts.measure(run.style(), shown, at, end, reach);
            } else {
                Arrays.fill(reach, at + 1, end + 1, reach[at] + shape(run));
            }
            at = end;
        }
        return new Passage(runs, text, reach, shown, turns ? Direction.of(text) : null);
    }

    private static String text(List<Run> runs) {
        if (runs.size() == 1) {
            return runs.getFirst().text();
        }
        var all = new StringBuilder();
        for (var run : runs) {
            all.append(run.text());
        }
        return all.toString();
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

    /// Whether it runs from right to left as a whole.
    boolean isRightToLeft() {
        return direction != null && direction.isRightToLeft();
    }

    Line line(int from, int to) {
        var fragments =
                direction == null
                        ? pieces(new Stretch(from, to, false), 0, to)
                        : turned(direction, from, to);
        return new Line(List.copyOf(fragments), width(from, to), tallest(fragments));
    }

    /// The fragments of a line in reading order, each where it is seen. Spaces at its end hang
    /// over.
    private List<Fragment> turned(Direction way, int from, int to) {
        int end = to;
        while (end > from && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        var pieces = new TreeMap<Integer, List<Fragment>>();
        double left = 0;
        for (var stretch : way.seen(from, end)) {
            var own = pieces(stretch, left, to);
            pieces.put(stretch.from(), stretch.rightToLeft() ? mirrored(own) : own);
            left += reach[stretch.to()] - reach[stretch.from()];
        }
        pieces.put(end, pieces(new Stretch(end, to, false), left, to));
        return pieces.values().stream().flatMap(List::stream).toList();
    }

    /// Pieces of one direction, of which the first read stands rightmost.
    private static List<Fragment> mirrored(List<Fragment> pieces) {
        double left = pieces.getFirst().from();
        double right = pieces.getLast().from() + pieces.getLast().width();
        return pieces.stream()
                .map(piece -> piece.moved(left + right - piece.width() - 2 * piece.from()))
                .toList();
    }

    /// The parts of a stretch that have one look, laid from left to right.
    private List<Fragment> pieces(Stretch stretch, double left, int lineEnd) {
        var pieces = new ArrayList<Fragment>();
        int start = 0;
        for (var run : runs) {
            int first = Math.max(stretch.from(), start);
            int last = Math.min(stretch.to(), start + run.text().length());
            if (first < last) {
                // Seen and not heard: nobody typed it.
                var hyphen = last == lineEnd && hyphenates(lineEnd) ? HYPHEN : "";
                var read = text.substring(first, last).replace('\n', ' ');
                boolean asRead = direction == null && hyphen.isEmpty();
                pieces.add(
                        new Fragment(
                                run,
                                read,
                                asRead ? read : drawn(first, last, stretch) + hyphen,
                                left + reach[first] - reach[stretch.from()],
                                reach[last] - reach[first]));
            }
            start += run.text().length();
        }
        return pieces;
    }

    private String drawn(int first, int last, Stretch stretch) {
        var part = shown.substring(first, last);
        return stretch.rightToLeft() ? Direction.turned(part) : part;
    }

    private boolean hyphenates(int lineEnd) {
        return lineEnd < length() && text.charAt(lineEnd - 1) == SOFT_HYPHEN;
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
