package dev.parapet.report.word;

import dev.parapet.report.Block.Bar;
import dev.parapet.report.Block.Segment;
import dev.parapet.report.Span;
import dev.parapet.report.word.Grid.Cell;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// One bar of a chart as the cells of a row: its label, its segments, what it comes to.
final class BarMarkup {
    /// Columns that bars are made of; with labels and values fewer than the 63 that Word takes.
    static final int STEPS = 56;

    /// Columns that a figure needs, and a shape before it.
    private static final int PER_DIGIT = 2;

    private static final int FOR_SHAPE = 3;
    private static final String WHITE = "FFFFFF";

    private final Story story;
    private final Locale language;
    private final double scale;
    private final boolean valued;

    /// @param scale the value at the full width
    /// @param valued whether the chart has room for what bars come to
    BarMarkup(Story story, Locale language, double scale, boolean valued) {
        this.story = story;
        this.language = language;
        this.scale = scale;
        this.valued = valued;
    }

    static double sum(Bar bar) {
        return bar.segments().stream().mapToDouble(BarMarkup::value).sum();
    }

    /// A segment's value; none where it makes no sense.
    private static double value(Segment segment) {
        return Double.isFinite(segment.value()) ? Math.max(0, segment.value()) : 0;
    }

    /// @param bound whether the row stays on one page with the next
    List<Cell> cells(Bar bar, boolean bound) {
        var look = Look.of("ChartLabel");
        var cells = new ArrayList<Cell>();
        cells.add(cell(1, bound ? look.bound() : look, bar.label()));
        int used = 0;
        double reached = 0;
        for (var segment : bar.segments()) {
            reached += value(segment);
            int steps = steps(segment, reached, used);
            if (steps > 0) {
                cells.add(stretch(segment, steps));
                used += steps;
            }
        }
        if (used < STEPS) {
            cells.add(cell(STEPS - used, Look.of("ChartBar"), ""));
        }
        if (valued) {
            cells.add(cell(1, look.alignedAtEnd(true), bar.value()));
        }
        return cells;
    }

    private Cell cell(int columns, Look look, String text) {
        return new Cell(columns, "", false, () -> story.put(look, List.of(Span.words(text))));
    }

    /// Every segment with a value is seen, however small, as long as there is room.
    private int steps(Segment segment, double reached, int used) {
        if (value(segment) <= 0) {
            return 0;
        }
        int end = (int) Math.round(reached / scale * STEPS);
        return Math.min(STEPS - used, Math.max(1, end - used));
    }

    private Cell stretch(Segment segment, int steps) {
        var look = story.look(segment.mark());
        return new Cell(
                steps, look.fill(), !segment.mark().hasShape(), () -> label(segment, look, steps));
    }

    /// What is written on a stretch that has room for it. A shape stands in the colour of its
    /// figure, for on its own ground it would not be seen.
    private void label(Segment segment, MarkLook look, int steps) {
        var number = segment.mark().hasShape() ? number(segment) : "";
        int forNumber = PER_DIGIT * number.length();
        story.begin(Look.of("ChartBar"), false);
        if (!number.isEmpty() && steps >= forNumber) {
            boolean shaped = steps >= forNumber + FOR_SHAPE;
            var text = shaped ? segment.mark().character() + "\u00A0" + number : number;
            story.runs().words(text, look.onFill().equals(WHITE) ? "OnDark" : "OnLight");
        }
        story.end();
    }

    private String number(Segment segment) {
        var format = NumberFormat.getNumberInstance(language);
        format.setMaximumFractionDigits(1);
        return format.format(segment.value());
    }
}
