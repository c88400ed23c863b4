package dev.parapet.report.pdf;

import dev.parapet.report.Block.Bar;
import dev.parapet.report.Block.BarChart;
import dev.parapet.report.Block.Segment;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// Lays out a bar chart: labels left, bars from one line on, what each comes to at the right.
final class BarChartLayout {
    /// A chart of more bars goes on as another figure, which a page may separate.
    private static final int BARS_IN_FIGURE = 30;

    private static final double GAP = 8;
    private static final double MOST_OF_WIDTH = 0.42;

    private final Setting setting;

    BarChartLayout(Setting setting) {
        this.setting = setting;
    }

    List<Strip> lay(BarChart chart, Frame frame) {
        var title =
                setting.lines(chart.title(), Style.LABEL, frame.tag().child("P"), frame.width());
        var strips = new ArrayList<Strip>();
        for (var strip : Strips.lines(title, frame.left())) {
            strips.add(strip.bound(Bond.TIGHT));
        }
        var shown = chart.bars().stream().filter(BarChartLayout::saysSomething).toList();
        var columns = columns(chart, frame);
        for (int i = 0; i < shown.size(); i += BARS_IN_FIGURE) {
            var bars = shown.subList(i, Math.min(i + BARS_IN_FIGURE, shown.size()));
            strips.add(
                    figure(
                                    bars,
                                    columns,
                                    frame.within(
                                            frame.tag()
                                                    .child(
                                                            "Figure",
                                                            Attributes.alternative(
                                                                    chart.inWords()))))
                            .above(5));
        }
        return Strips.spaced(4, strips, 12);
    }

    private BarRow.Columns columns(BarChart chart, Frame frame) {
        double most = frame.width() * MOST_OF_WIDTH;
        double label = Math.min(most, widest(chart, Bar::label, BarRow.LABEL));
        double value = Math.min(most / 2, widest(chart, Bar::value, BarRow.VALUE));
        double start = label > 0 ? label + GAP : 0;
        double end = value > 0 ? value + GAP : 0;
        double largest = chart.bars().stream().mapToDouble(BarChartLayout::sum).max().orElse(0);
        double scale = chart.scale() > 0 ? Math.max(chart.scale(), largest) : largest;
        return new BarRow.Columns(
                frame.left(),
                label,
                frame.left() + start,
                frame.width() - start - end,
                frame.right(),
                value,
                scale);
    }

    private double widest(BarChart chart, Function<Bar, String> text, Style style) {
        var widths =
                chart.bars().stream().mapToDouble(bar -> setting.width(text.apply(bar), style));
        return widths.max().orElse(0);
    }

    private static boolean saysSomething(Bar bar) {
        return sum(bar) > 0 || !bar.label().isBlank() || !bar.value().isBlank();
    }

    private static double sum(Bar bar) {
        return bar.segments().stream().mapToDouble(BarChartLayout::value).sum();
    }

    /// A segment's value; none where it makes no sense.
    static double value(Segment segment) {
        return Double.isFinite(segment.value()) ? Math.max(0, segment.value()) : 0;
    }

    private Strip figure(List<Bar> bars, BarRow.Columns columns, Frame frame) {
        var rows = new ArrayList<Strip>();
        for (var bar : bars) {
            rows.add(new BarRow(setting, bar, columns, frame.tag()).strip().below(BarRow.BETWEEN));
        }
        double height = Strips.height(rows);
        return Strip.of(
                height,
                (canvas, top) -> {
                    Strips.draw(rows, canvas, top);
                    canvas.bounds(frame.tag(), new Area(frame.left(), top, frame.width(), height));
                });
    }
}
