package dev.parapet.report.word;

import dev.parapet.report.Block;
import dev.parapet.report.Block.Fact;
import dev.parapet.report.Heading;
import dev.parapet.report.Headings;
import dev.parapet.report.Report;
import dev.parapet.report.Span;

import java.util.ArrayList;
import java.util.List;

/// What a document must say of a report: the text of every paragraph. A fact is two.
final class Told {
    private final Report report;
    private final List<String> told = new ArrayList<>();

    private Told(Report report) {
        this.report = report;
    }

    static List<String> of(Report report) {
        var told = new Told(report);
        told.blocks(report.blocks(), "");
        return told.told;
    }

    private void blocks(List<Block> blocks, String title) {
        blocks.forEach(block -> block(block, title));
    }

    private void block(Block block, String title) {
        switch (block) {
            case Block.Cover cover -> {
                say(cover.overline(), cover.title(), cover.subtitle(), cover.note());
                facts(cover.facts());
            }
            case Block.Masthead(var large, var line) -> say(large, line);
            case Block.Contents contents -> contents(contents);
            case Block.Section section -> {
                say(section.title());
                blocks(section.blocks(), section.title());
            }
            case Block.Paragraph(_, var text) -> say(text);
            case Block.Points(_, var items) -> items.forEach(this::say);
            case Block.Facts(var facts) -> facts(facts);
            case Block.Table table -> table(table, title);
            case Block.Matrix matrix -> matrix(matrix, title);
            case Block.Lanes(var lanes) -> lanes.forEach(this::lane);
            case Block.Figures(var figures) -> figures.forEach(this::figure);
            case Block.BarChart chart -> {
                say(chart.title());
                chart.bars().forEach(bar -> say(bar.label(), bar.value()));
            }
            case Block.Columns(_, var left, var right) -> {
                blocks(left, title);
                blocks(right, title);
            }
            case Block.Card card -> {
                say(card.title());
                blocks(card.blocks(), Headings.plain(card.title()));
            }
        }
    }

    private void contents(Block.Contents contents) {
        var listed =
                Outline.of(report.blocks()).sections().stream()
                        .filter(heading -> heading.level() <= contents.depth())
                        .map(Heading::title)
                        .filter(title -> !title.isBlank())
                        .toList();
        if (!listed.isEmpty()) {
            say(contents.title());
            listed.forEach(this::say);
        }
    }

    private void facts(List<Fact> facts) {
        for (var fact : facts) {
            say(fact.term());
            say(fact.value());
        }
    }

    private void figure(Block.Figure figure) {
        say(figure.label());
        boolean says = !figure.label().isBlank() || !figure.value().isBlank();
        if (says) {
            say(List.of(new Span.Marked(figure.mark(), ""), Span.words(figure.value())));
        }
    }

    private void table(Block.Table table, String title) {
        if (table.columns().isEmpty()) {
            return;
        }
        caption(table.caption(), title);
        table.columns().forEach(column -> say(column.title()));
        table.rows()
                .forEach(row ->
                        row.cells().stream().limit(table.columns().size()).forEach(this::say));
    }

    private void matrix(Block.Matrix matrix, String title) {
        if (matrix.columns().isEmpty() || matrix.rows().isEmpty()) {
            return;
        }
        caption(matrix.caption(), title);
        say(matrix.corner());
        matrix.columns().forEach(this::say);
        for (var row : matrix.rows()) {
            say(row.title());
            row.tiles().stream()
                    .limit(matrix.columns().size())
                    .forEach(tile -> tile.lines().forEach(this::say));
        }
    }

    private void caption(String caption, String title) {
        if (!title.contains(caption.strip())) {
            say(caption);
        }
    }

    private void lane(Block.Lane lane) {
        say(lane.title(), lane.note());
        for (var item : lane.items()) {
            say(item.title());
            say(item.detail());
        }
    }

    private void say(String... texts) {
        for (var text : texts) {
            say(List.of(Span.words(text)));
        }
    }

    /// A shape is a character of the document.
    private void say(List<Span> spans) {
        var text = new StringBuilder();
        for (var span : spans) {
            if (span instanceof Span.Marked(var mark, var word)) {
                text.append(mark.character()).append(word.isBlank() ? "" : word);
            } else {
                text.append(Headings.plain(List.of(span)));
            }
        }
        var plain = DocxText.plain(text.toString());
        if (!plain.isEmpty()) {
            told.add(plain);
        }
    }
}
