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
        page.element(
                "ul",
                "figures",
                () ->
                        figures.forEach(figure ->
                                page.element(
                                        "li",
                                        "",
                                        () -> {
                                            page.element(
                                                    "span",
                                                    "value",
                                                    () -> {
                                                        Marks.write(page, figure.mark(), "");
                                                        page.text(figure.value());
                                                    });
                                            page.element(
                                                    "span",
                                                    "label",
                                                    () -> page.text(figure.label()));
                                        })));
    }

    void bars(Block.BarChart chart) {
        double scale = scale(chart);
        page.element(
                "figure",
                Map.of("role", "img", "aria-label", chart.inWords()),
                () -> {
                    page.words("figcaption", "", chart.title());
                    page.element("div", "bars", () -> chart.bars().forEach(bar -> bar(bar, scale)));
                });
    }

    private void bar(Bar bar, double scale) {
        page.element("span", "bar-label", () -> page.text(bar.label()));
        boolean isWritten = bar.segments().stream().anyMatch(s -> s.mark().hasShape());
        page.element(
                "span",
                isWritten ? "bar" : "bar thin",
                () -> bar.segments().forEach(segment -> segment(segment, scale)));
        page.element("span", "bar-value", () -> page.text(bar.value()));
    }

    private void segment(Segment segment, double scale) {
        double percent = scale > 0 ? value(segment) / scale * 100 : 0;
        if (percent <= 0) {
            return;
        }
        page.element(
                "span",
                Map.of(
                        "class",
                        "segment fill-" + Marks.style(segment.mark()),
                        "style",
                        String.format(Locale.ROOT, "width: %.2f%%", percent)),
                () -> {
                    if (segment.mark().hasShape() && percent >= ROOM) {
                        Marks.write(page, segment.mark(), "");
                        page.text("\u00A0" + figure(segment.value()));
                    }
                });
    }

    private String figure(double value) {
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
