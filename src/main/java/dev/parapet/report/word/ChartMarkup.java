package dev.parapet.report.word;

import dev.parapet.report.Block.Bar;
import dev.parapet.report.Block.BarChart;
import dev.parapet.report.Span;
import dev.parapet.report.word.Grid.Cell;
import dev.parapet.report.word.Grid.Kind;
import dev.parapet.report.word.Grid.Said;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Writes a bar chart as a table whose cells are the bars: it can be worked on, and every program
/// that opens the document shows it. What it shows in words is the table's description.
final class ChartMarkup {
    private static final double LABELS = 0.34;
    private static final double VALUES = 0.16;

    /// As many bars stand on one page.
    private static final int TOGETHER = 24;

    private final Story story;
    private final Locale language;

    ChartMarkup(Story story, Locale language) {
        this.story = story;
        this.language = language;
    }

    void write(BarChart chart) {
        var bars = chart.bars().stream().filter(ChartMarkup::saysSomething).toList();
        if (bars.isEmpty()) {
            story.say(Look.of("Caption"), chart.title());
            return;
        }
        boolean valued = bars.stream().anyMatch(bar -> !bar.value().isBlank());
        var grid = new Grid(story, widths(valued));
        grid.begin("ParapetChart", new Said(chart.title(), chart.inWords()), true);
        if (!chart.title().isBlank()) {
            grid.row(Kind.HEAD, List.of(title(chart.title(), valued)));
        }
        var markup = new BarMarkup(story, language, scale(chart), valued);
        for (int i = 0; i < bars.size(); i++) {
            boolean bound = bars.size() <= TOGETHER && i < bars.size() - 1;
            grid.row(Kind.BAR, markup.cells(bars.get(i), bound));
        }
        grid.end();
    }

    private static double scale(BarChart chart) {
        double largest = chart.bars().stream().mapToDouble(BarMarkup::sum).max().orElse(0);
        return chart.scale() > 0 ? Math.max(chart.scale(), largest) : largest;
    }

    private int[] widths(boolean valued) {
        var shares = new double[BarMarkup.STEPS + (valued ? 2 : 1)];
        double rest = 1 - LABELS - (valued ? VALUES : 0);
        Arrays.fill(shares, rest / BarMarkup.STEPS);
        shares[0] = LABELS;
        if (valued) {
            shares[BarMarkup.STEPS + 1] = VALUES;
        }
        return Grid.shared(story.page().textWidth(), shares);
    }

    private Cell title(String title, boolean valued) {
        var words = List.of(Span.words(title));
        return new Cell(
                BarMarkup.STEPS + (valued ? 2 : 1),
                "",
                false,
                () -> story.put(Look.of("ChartTitle").bound(), words));
    }

    private static boolean saysSomething(Bar bar) {
        return BarMarkup.sum(bar) > 0 || !bar.label().isBlank() || !bar.value().isBlank();
    }
}
