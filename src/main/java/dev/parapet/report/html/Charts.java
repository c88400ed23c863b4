package dev.parapet.report.html;

import dev.parapet.report.Block;
import dev.parapet.report.Block.Bar;
import dev.parapet.report.Block.Segment;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Writes figures and bar charts.
///
/// @param language of the figures
record Charts(Markup page, Locale language) {
    /// Bars that are shorter, in percent, have no room for their figure.
    private static final double ROOM = 7;

    void figures(List<Block.Figure> figures) {
        if (!figures.isEmpty()) {
            page.element("ul", "figures", () -> figures.forEach(this::figure));
        }
    }

    private void figure(Block.Figure figure) {
        page.element(
                "li",
                "",
                () -> {
                    page.element(
                            "span",
                            "value",
                            () -> {
                                Marks.write(page, figure.mark(), "");
                                page.text(figure.value() + " ");
                            });
                    page.element("span", "label", () -> page.text(figure.label()));
                });
    }

    /// The bars are one picture for those who cannot see them, with all figures in its words.
    void bars(Block.BarChart chart) {
        double scale = scale(chart);
        page.element(
                "figure",
                "",
                () -> {
                    page.words("figcaption", "", chart.title());
                    page.element(
                            "div",
                            Map.of("class", "bars", "role", "img", "aria-label", chart.inWords()),
                            () -> chart.bars().forEach(bar -> bar(bar, scale)));
                });
    }

    private void bar(Bar bar, double scale) {
        boolean isWritten = bar.segments().stream().anyMatch(one -> one.mark().hasShape());
        page.element("span", "bar-label", () -> page.text(bar.label()));
        page.element(
                "svg",
                Map.of("class", isWritten ? "bar" : "bar thin", "aria-hidden", "true"),
                () -> segments(bar.segments(), scale));
        page.element("span", "bar-value", () -> page.text(bar.value()));
    }

    private void segments(List<Segment> segments, double scale) {
        double left = 0;
        for (var segment : segments) {
            double width = scale > 0 ? value(segment) / scale * 100 : 0;
            if (width > 0) {
                segment(segment, left, width);
            }
            left += width;
        }
    }

    /// @param left where it begins, in percent of the bar's room
    /// @param width in percent
    private void segment(Segment segment, double left, double width) {
        var style = Marks.style(segment.mark());
        page.element(
                "rect",
                Map.of(
                        "class",
                        "fill-" + style,
                        "x",
                        percent(left),
                        "width",
                        percent(width),
                        "height",
                        "100%"),
                () -> {});
        if (segment.mark().hasShape() && width >= ROOM) {
            page.element(
                    "svg",
                    Map.of("class", "on on-" + style, "x", percent(left + width / 2), "y", "50%"),
                    () -> inside(segment));
        }
    }

    /// The mark left of the middle, the figure right of it.
    private void inside(Segment segment) {
        Marks.write(
                page, segment.mark(), Map.of("x", "-11", "y", "-4.5", "width", "9", "height", "9"));
        page.element("text", Map.of("x", "2", "y", "4"), () -> page.text(number(segment.value())));
    }

    private static String percent(double value) {
        return String.format(Locale.ROOT, "%.2f%%", value);
    }

    private String number(double value) {
        var format = NumberFormat.getNumberInstance(language);
        format.setMaximumFractionDigits(1);
        return format.format(value);
    }

    private static double scale(Block.BarChart chart) {
        double largest =
                chart.bars().stream()
                        .mapToDouble(
                                bar -> bar.segments().stream().mapToDouble(Charts::value).sum())
                        .max()
                        .orElse(0);
        return chart.scale() > 0 ? Math.max(chart.scale(), largest) : largest;
    }

    private static double value(Segment segment) {
        return Double.isFinite(segment.value()) ? Math.max(0, segment.value()) : 0;
    }
}
