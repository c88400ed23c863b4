package dev.parapet.report.pdf;

import dev.parapet.report.Block.Bar;
import dev.parapet.report.Block.BarChart;
import dev.parapet.report.Block.Segment;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// Lays out a bar chart: labels left, bars from one line on, what each comes to at the right.
final class BarChartLayout {
    /// A chart that takes more of a page goes on as another figure, which a page may separate.
    private static final double MOST_OF_PAGE = 0.6;

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
        strips.addAll(bars(chart, frame));
        return Strips.spaced(4, strips, 12);
    }

    private List<Strip> bars(BarChart chart, Frame frame) {
        var columns = columns(chart, frame);
        var strips = new ArrayList<Strip>();
        var together = new ArrayList<Bar>();
        double height = 0;
        for (var bar : chart.bars().stream().filter(BarChartLayout::saysSomething).toList()) {
            double own = height(bar, columns);
            boolean full = height + own > MOST_OF_PAGE * setting.paper().textHeight();
            if (full) {
                strips.addAll(figure(chart, together, columns, frame));
                together.clear();
            }
            height = full ? own : height + own;
            boolean tooTall = own > MOST_OF_PAGE * setting.paper().textHeight();
            strips.addAll(tooTall ? aside(bar, frame) : List.of());
            together.add(tooTall ? new Bar("", bar.segments(), "") : bar);
        }
        strips.addAll(figure(chart, together, columns, frame));
        return strips;
    }

    private double height(Bar bar, BarRow.Columns columns) {
        var row = new BarRow(setting, bar, columns, Tag.DECORATION);
        return row.strip().height() + BarRow.BETWEEN;
    }

    /// The words of a bar that a page has no room for beside it.
    private List<Strip> aside(Bar bar, Frame frame) {
        var strips = new ArrayList<Strip>();
        for (var text : List.of(bar.label(), bar.value())) {
            var lines = setting.lines(text, BarRow.LABEL, frame.tag().child("P"), frame.width());
            strips.addAll(Strips.spaced(5, Strips.lines(lines, frame.left()), 5));
        }
        return strips;
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

    private List<Strip> figure(
            BarChart chart, List<Bar> bars, BarRow.Columns columns, Frame frame) {
        var tag = frame.tag().child("Figure", Attributes.alternative(chart.inWords()));
        var rows = new ArrayList<Strip>();
        for (var bar : bars.stream().filter(BarChartLayout::saysSomething).toList()) {
            rows.add(new BarRow(setting, bar, columns, tag).strip().below(BarRow.BETWEEN));
        }
        if (rows.isEmpty()) {
            return List.of();
        }
        double height = Strips.height(rows);
        var figure =
                Strip.of(
                        height,
                        (canvas, top) -> {
                            Strips.draw(rows, canvas, top);
                            var area = new Area(frame.left(), top, frame.width(), height);
                            canvas.bounds(tag, area);
                        });
        return List.of(figure.above(5));
    }
}
