package dev.parapet.report.pdf;

import dev.parapet.report.Block;
import dev.parapet.report.Block.Card;
import dev.parapet.report.Block.Cover;
import dev.parapet.report.Block.Facts;
import dev.parapet.report.Block.Points;
import dev.parapet.report.Block.Section;
import dev.parapet.report.Block.Table;
import dev.parapet.report.Headings;
import dev.parapet.report.Report;
import dev.parapet.report.Span;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// What a reader of the structure must be told of a report, in order: a type of element and its
/// text each.
final class Said {
    private final Report report;
    private final List<String> said = new ArrayList<>();

    private Said(Report report) {
        this.report = report;
    }

    static List<String> of(Report report) {
        var said = new Said(report);
        said.blocks(report.blocks(), 0, "");
        return said.said;
    }

    private void blocks(List<Block> blocks, int level, String title) {
        for (var block : blocks) {
            block(block, level, title);
        }
    }

    private void block(Block block, int level, String title) {
        switch (block) {
            case Cover cover -> cover(cover);
            case Block.Masthead masthead -> {
                say("P", masthead.title());
                say("P", masthead.line());
            }
            case Block.Matrix matrix -> matrix(matrix, title);
            case Block.Lanes lanes -> lanes.lanes().forEach(this::lane);
            case Block.Contents contents -> contents(contents, level);
            case Section section -> section(section, level);
            case Block.Paragraph paragraph -> say("P", text(paragraph.text()));
            case Points points -> points(points);
            case Facts facts -> facts(facts.facts());
            case Table table -> table(table, title);
            case Block.Figures figures ->
                    figures.figures().forEach(f -> say("LBody", f.value() + " " + f.label()));
            case Block.BarChart chart -> chart(chart);
            case Block.Columns columns -> {
                blocks(columns.left(), level, title);
                blocks(columns.right(), level, title);
            }
            case Card card -> card(card, level);
        }
    }

    private void cover(Cover cover) {
        say("P", cover.overline());
        say("P", cover.title());
        say("P", cover.subtitle());
        facts(cover.facts());
        say("P", cover.note());
    }

    private void contents(Block.Contents contents, int level) {
        heading(level + 1, contents.title());
        Headings.of(report.blocks()).stream()
                .filter(heading -> heading.listed() && heading.level() <= contents.depth())
                .forEach(heading -> say("TOCI", heading.title()));
    }

    private void section(Section section, int level) {
        heading(level + 1, section.title());
        blocks(section.blocks(), section.title().isBlank() ? level : level + 1, section.title());
    }

    private void card(Card card, int level) {
        var title = text(card.title());
        heading(level + 1, title);
        blocks(card.blocks(), title.isBlank() ? level : level + 1, title);
    }

    private void heading(int level, String title) {
        say("H" + Math.min(6, level), title);
    }

    private void points(Points points) {
        for (int i = 0; i < points.items().size(); i++) {
            var text = text(points.items().get(i));
            if (!text.isBlank()) {
                say("Lbl", points.numbered() ? i + 1 + "." : "•");
                say("LBody", text);
            }
        }
    }

    private void facts(List<Block.Fact> facts) {
        for (var fact : facts) {
            say("Lbl", fact.term());
            say("LBody", text(fact.value()));
        }
    }

    private void table(Table table, String title) {
        if (!title.contains(table.caption())) {
            say("Caption", table.caption());
        }
        if (table.columns().stream().anyMatch(column -> !column.title().isBlank())) {
            table.columns().forEach(column -> said.add("TH: " + plain(column.title())));
        }
        for (var row : table.rows()) {
            for (int i = 0; i < table.columns().size(); i++) {
                var cell = i < row.cells().size() ? text(row.cells().get(i)) : "";
                said.add((i < row.heads() ? "TH: " : "TD: ") + plain(cell));
            }
        }
    }

    private void matrix(Block.Matrix matrix, String title) {
        if (!title.contains(matrix.caption())) {
            say("Caption", matrix.caption());
        }
        said.add("TH: " + plain(matrix.corner()));
        matrix.columns().forEach(column -> said.add("TH: " + plain(column)));
        for (var row : matrix.rows()) {
            said.add("TH: " + plain(text(row.title())));
            for (int i = 0; i < matrix.columns().size(); i++) {
                List<List<Span>> lines =
                        i < row.tiles().size() ? row.tiles().get(i).lines() : List.of();
                var text = lines.stream().map(Said::text).collect(Collectors.joining(" "));
                said.add("TD: " + plain(text));
            }
        }
    }

    private void lane(Block.Lane lane) {
        say("P", lane.title());
        say("P", lane.note());
        for (var item : lane.items()) {
            say("LBody", text(item.title()) + " " + text(item.detail()));
        }
    }

    private void chart(Block.BarChart chart) {
        say("P", chart.title());
        if (chart.bars().stream().anyMatch(bar -> !bar.label().isBlank())) {
            said.add("Figure: " + plain(chart.inWords()));
        }
    }

    private void say(String type, String text) {
        if (!text.isBlank()) {
            said.add(type + ": " + plain(text));
        }
    }

    private static String text(List<Span> spans) {
        return spans.stream()
                .map(span -> Headings.plain(List.of(span)))
                .collect(Collectors.joining());
    }

    /// Text as it can be compared: composed, without format characters, and without a difference
    /// between spaces.
    static String plain(String text) {
        var composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        return composed.replaceAll("[\\p{Cf}\\uFE00-\\uFE0F]", "")
                .replaceAll("[\\p{Cc}&&[^\\s\\x85]]|[\\uFFFE\\uFFFF]|\\p{Cs}", "\uFFFD")
                .replaceAll("[\\s\\u0085\\u2028\\u2029\u00A0]+", " ")
                .strip();
    }
}
