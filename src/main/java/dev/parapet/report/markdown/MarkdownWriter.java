package dev.parapet.report.markdown;

import dev.parapet.report.Block;
import dev.parapet.report.Block.Column;
import dev.parapet.report.Report;
import dev.parapet.report.Span;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Writes a report as Markdown: one block after the other, a blank line between them, so that a
/// change in a review is a small change in the file.
public final class MarkdownWriter {
    private static final int DEEPEST = 6;

    private final StringBuilder out = new StringBuilder();

    private MarkdownWriter() {}

    /// Leaves the stream open. The same report gives the same bytes.
    public static void write(Report report, OutputStream to) throws IOException {
        var writer = new MarkdownWriter();
        writer.blocks(report.blocks(), 1);
        if (!report.details().footer().isBlank()) {
            writer.say("---");
            writer.say(Escape.line(report.details().footer()));
        }
        to.write(writer.out.toString().getBytes(StandardCharsets.UTF_8));
    }

    private void blocks(List<Block> blocks, int level) {
        blocks.forEach(block -> block(block, level));
    }

    private void block(Block block, int level) {
        switch (block) {
            case Block.Cover cover -> cover(cover);
            case Block.Masthead(var title, var line) -> {
                heading(1, Escape.line(title));
                say(Escape.line(line));
            }
            case Block.Contents _ -> {
                // wikis and viewers make their own from the headings
            }
            case Block.Section section -> section(section, level + 1);
            case Block.Paragraph(var voice, var text) -> paragraph(voice, text);
            case Block.Points points -> points(points);
            case Block.Facts(var facts) -> facts(facts);
            case Block.Table table -> table(table);
            case Block.Matrix matrix -> matrix(matrix);
            case Block.Lanes(var lanes) -> lanes.forEach(lane -> lane(lane, level + 1));
            case Block.Figures(var figures) -> figures(figures);
            case Block.BarChart chart -> chart(chart);
            case Block.Columns columns -> {
                blocks(columns.left(), level);
                blocks(columns.right(), level);
            }
            case Block.Card card -> {
                heading(level + 1, Spans.write(card.title()));
                blocks(card.blocks(), level + 1);
            }
        }
    }

    private void cover(Block.Cover cover) {
        say(Escape.line(cover.overline()));
        heading(1, Escape.line(cover.title()));
        say(Escape.line(cover.subtitle()));
        facts(cover.facts());
        say(Escape.line(cover.note()));
    }

    private void section(Block.Section section, int level) {
        if (!section.title().isBlank()) {
            heading(level, Escape.line(section.title()));
        }
        blocks(section.blocks(), section.title().isBlank() ? level - 1 : level);
    }

    private void heading(int level, String text) {
        if (!text.isBlank()) {
            say("#".repeat(Math.min(level, DEEPEST)) + " " + text);
        }
    }

    private void paragraph(Block.Voice voice, List<Span> text) {
        switch (voice) {
            case VERDICT -> say("**" + Spans.write(text).strip() + "**");
            case BODY, SMALL -> say(Escape.beginning(Spans.write(text).strip()));
            case QUOTE -> say("> " + Escape.beginning(Spans.write(text).strip()));
        }
    }

    private void points(Block.Points points) {
        say(
                IntStream.range(0, points.items().size())
                        .mapToObj(i ->
                                (points.numbered() ? (i + 1) + ". " : "- ")
                                        + Escape.beginning(
                                                Spans.write(points.items().get(i)).strip()))
                        .collect(Collectors.joining("\n")));
    }

    private void facts(List<Block.Fact> facts) {
        say(
                facts.stream()
                        .map(fact ->
                                "- "
                                        + Escape.line(fact.term())
                                        + ": "
                                        + Spans.write(fact.value()).strip())
                        .collect(Collectors.joining("\n")));
    }

    private void figures(List<Block.Figure> figures) {
        say(
                figures.stream()
                        .map(figure ->
                                "- **"
                                        + Escape.line(figure.value())
                                        + "** "
                                        + Escape.line(figure.label()))
                        .collect(Collectors.joining("\n")));
    }

    private void chart(Block.BarChart chart) {
        say("**" + Escape.line(chart.title()) + "**");
        say(Escape.beginning(Escape.line(chart.inWords())));
    }

    private void lane(Block.Lane lane, int level) {
        heading(level, Escape.line(lane.title()));
        say(Escape.line(lane.note()));
        say(
                lane.items().stream()
                        .map(item ->
                                "- "
                                        + Spans.write(item.title())
                                        + " — "
                                        + Spans.write(item.detail()))
                        .collect(Collectors.joining("\n")));
    }

    private void table(Block.Table table) {
        if (table.rows().isEmpty()) {
            return;
        }
        var titles = table.columns().stream().map(column -> Escape.line(column.title())).toList();
        var rows = new ArrayList<List<String>>();
        for (var row : table.rows()) {
            rows.add(
                    IntStream.range(0, titles.size())
                            .mapToObj(i ->
                                    i < row.cells().size() ? Spans.write(row.cells().get(i)) : "")
                            .toList());
        }
        rows(titles, table.columns().stream().map(MarkdownWriter::rule).toList(), rows);
    }

    private void matrix(Block.Matrix matrix) {
        if (matrix.rows().isEmpty()) {
            return;
        }
        var titles = new ArrayList<>(List.of(Escape.line(matrix.corner())));
        matrix.columns().forEach(column -> titles.add(Escape.line(column)));
        var rows = new ArrayList<List<String>>();
        for (var row : matrix.rows()) {
            var cells = new ArrayList<>(List.of(Spans.write(row.title())));
            row.tiles()
                    .forEach(tile ->
                            cells.add(
                                    tile.lines().stream()
                                            .map(Spans::write)
                                            .collect(Collectors.joining(", "))));
            rows.add(cells);
        }
        rows(titles, titles.stream().map(_ -> "---").toList(), rows);
    }

    private void rows(List<String> titles, List<String> rules, List<List<String>> rows) {
        var lines = new ArrayList<>(List.of(row(titles), row(rules)));
        rows.forEach(cells -> lines.add(row(cells)));
        say(String.join("\n", lines));
    }

    private static String row(List<String> cells) {
        return cells.stream().map(String::strip).collect(Collectors.joining(" | ", "| ", " |"));
    }

    private static String rule(Column column) {
        return column.align() == Block.Align.END ? "---:" : "---";
    }

    private void say(String block) {
        if (!block.isBlank()) {
            out.append(out.isEmpty() ? "" : "\n").append(block).append('\n');
        }
    }
}
