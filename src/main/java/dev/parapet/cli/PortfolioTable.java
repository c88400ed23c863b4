package dev.parapet.cli;

import dev.parapet.portfolio.Entry;
import dev.parapet.portfolio.PortfolioWording;
import dev.parapet.portfolio.Summary;
import dev.parapet.wording.MomentWording;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A portfolio as lines of text: one a review, in columns as wide as they need to be.
record PortfolioTable(Path folder, PortfolioWording words, MomentWording moments, LocalDate today) {
    private static final List<String> HEADINGS =
            List.of(
                    "High",
                    "Medium",
                    "Low",
                    "Score",
                    "Answered",
                    "Next due",
                    "Owner",
                    "Changed",
                    "Name",
                    "File");
    private static final int FIGURES = 5;

    List<String> lines(List<Entry> entries) {
        if (entries.isEmpty()) {
            return List.of(folder + ": holds no review");
        }
        var rows = new ArrayList<List<String>>();
        rows.add(HEADINGS);
        entries.forEach(entry -> rows.add(row(entry)));
        var widths =
                IntStream.range(0, HEADINGS.size())
                        .map(column -> width(rows, column))
                        .boxed()
                        .toList();
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private List<String> row(Entry entry) {
        var file = folder.relativize(entry.stamp().file()).toString();
        var hindrance = words.hindrance(entry.content());
        return entry.summary()
                .map(summary -> row(summary, file))
                .orElseGet(() ->
                        Stream.concat(
                                        Stream.generate(() -> "").limit(HEADINGS.size() - 2),
                                        Stream.of(hindrance.orElse(""), file))
                                .toList());
    }

    private List<String> row(Summary summary, String file) {
        var figures = summary.figures();
        var score = figures.score();
        return List.of(
                Integer.toString(figures.high()),
                Integer.toString(figures.medium()),
                Integer.toString(figures.low()),
                score.hasPoints() ? Integer.toString(score.points()) : "",
                score.completeness() + " %",
                words.due(summary, today),
                words.owner(summary, today),
                moments.moment(summary.changed(), today),
                summary.name(),
                file);
    }

    private static int width(List<List<String>> rows, int column) {
        return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
    }

    /// Figures stand to the right of their columns, words to the left.
    private static String line(List<String> row, List<Integer> widths) {
        var line = new StringBuilder();
        for (var column = 0; column < row.size(); column++) {
            var cell = row.get(column);
            var blanks = " ".repeat(widths.get(column) - cell.length());
            line.append(column < FIGURES ? blanks + cell : cell + blanks).append("  ");
        }
        return line.toString().stripTrailing();
    }
}
