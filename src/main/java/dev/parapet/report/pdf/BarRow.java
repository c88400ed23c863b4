package dev.parapet.report.pdf;

import dev.parapet.report.Block.Bar;
import dev.parapet.report.Block.Segment;
import dev.parapet.report.Mark;

import java.io.IOException;
import java.text.NumberFormat;
import java.util.List;

/// One bar of a chart with its label and its value. Thin white gaps part the segments; those with
/// room show their mark and value.
final class BarRow {
    static final Style LABEL = new Style(Cut.REGULAR, 8.5, 11.5, Ink.TEXT, 0, false);
    static final Style VALUE = new Style(Cut.MEDIUM, 8.5, 11.5, Ink.TEXT, 0, true);
    static final double BETWEEN = 5;

    private static final Style IN_SEGMENT = new Style(Cut.SEMIBOLD, 7.5, 11.5, Ink.TEXT, 0, false);
    private static final double THICKNESS = 12;
    private static final double THIN = 6;
    private static final double WHITE_GAP = 0.9;
    private static final double SHAPE_TO_VALUE = 2.5;

    private final Setting setting;
    private final Bar bar;
    private final Columns columns;
    private final Tag figure;

    BarRow(Setting setting, Bar bar, Columns columns, Tag figure) {
        this.setting = setting;
        this.bar = bar;
        this.columns = columns;
        this.figure = figure;
    }

    /// Where the parts of all bars stand, in points.
    ///
    /// @param scale the value at the full width of the room for bars
    record Columns(
            double labelLeft,
            double labelWidth,
            double barLeft,
            double barWidth,
            double right,
            double valueWidth,
            double scale) {
        double length(Segment segment) {
            return scale > 0 ? BarChartLayout.value(segment) / scale * barWidth : 0;
        }
    }

    Strip strip() {
        var label = setting.lines(bar.label(), LABEL, figure, columns.labelWidth());
        var value = setting.lines(bar.value(), VALUE, figure, columns.valueWidth());
        double height = Math.max(THICKNESS, Math.max(height(label), height(value)));
        return Strip.of(
                height,
                (canvas, top) -> {
                    draw(canvas, label, top + (height - height(label)) / 2, false);
                    drawBar(canvas, top + (height - thickness()) / 2);
                    draw(canvas, value, top + (height - height(value)) / 2, true);
                });
    }

    /// A bar that only says how much is reached is thin: nothing is written on it.
    private double thickness() {
        boolean written = bar.segments().stream().anyMatch(s -> s.mark().hasShape());
        return written ? THICKNESS : THIN;
    }

    private static double height(List<Line> lines) {
        return lines.size() * LABEL.leading();
    }

    private void draw(Canvas canvas, List<Line> lines, double top, boolean atEnd)
            throws IOException {
        double y = top;
        for (var line : lines) {
            line.draw(canvas, atEnd ? columns.right() - line.width() : columns.labelLeft(), y);
            y += line.leading();
        }
    }

    private void drawBar(Canvas canvas, double top) throws IOException {
        double left = columns.barLeft();
        for (var segment : bar.segments()) {
            double length = columns.length(segment);
            if (length > 0) {
                var area = new Area(left, top, Math.max(length - WHITE_GAP, 0.5), thickness());
                canvas.draw(figure).rectangle(area, MarkShape.fill(segment.mark()));
                name(canvas, segment, area);
            }
            left += length;
        }
    }

    private void name(Canvas canvas, Segment segment, Area area) throws IOException {
        var mark = segment.mark();
        if (!mark.hasShape()) {
            return;
        }
        var number = number(segment);
        double capitals = IN_SEGMENT.capitals();
        double shape = MarkShape.width(capitals) + SHAPE_TO_VALUE;
        double width = setting.width(number, IN_SEGMENT);
        boolean both = shape + width + 5 <= area.width();
        if (!both && width + 2 > area.width()) {
            return;
        }
        double left = area.left() + (area.width() - width - (both ? shape : 0)) / 2;
        double baseline = area.top() + (area.height() + capitals) / 2;
        if (both) {
            shape(
                    canvas,
                    mark,
                    new Area(left, baseline - capitals, MarkShape.width(capitals), capitals));
            left += shape;
        }
        canvas.text(figure, IN_SEGMENT.in(MarkShape.onFill(mark)), number, left, baseline);
    }

    private void shape(Canvas canvas, Mark mark, Area box) throws IOException {
        MarkShape.draw(canvas.draw(figure), mark, MarkShape.onFill(mark), box);
    }

    private String number(Segment segment) {
        var format = NumberFormat.getNumberInstance(setting.language());
        format.setMaximumFractionDigits(1);
        return format.format(segment.value());
    }
}
