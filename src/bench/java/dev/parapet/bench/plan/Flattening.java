package dev.parapet.bench.plan;

import dev.parapet.bench.plan.Piece.Contents;
import dev.parapet.bench.plan.Piece.Grid;
import dev.parapet.bench.plan.Piece.Points;
import dev.parapet.bench.plan.Piece.Text;
import dev.parapet.bench.plan.Piece.Title;
import dev.parapet.report.Block;
import dev.parapet.report.Span;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/// Takes blocks apart into pieces.
///
/// @param pieces grows
record Flattening(List<Piece> pieces, Contents contents) {
    private static final Span BETWEEN = Span.words(" ");

    void add(List<Block> blocks, int level) {
        blocks.forEach(block -> add(block, level));
    }

    private void add(Block block, int level) {
        switch (block) {
            case Block.Cover cover -> cover(cover);
            case Block.Masthead(var title, var line) -> {
                title(1, "", title);
                text(line);
            }
            case Block.Contents list -> {
                title(2, "", list.title());
                contents.stand(pieces.size(), list);
            }
            case Block.Section section -> section(section, level);
            case Block.Paragraph(_, var text) -> pieces.add(new Text(text));
            case Block.Points(var numbered, var items) -> pieces.add(new Points(numbered, items));
            case Block.Facts(var facts) -> facts(facts);
            case Block.Table table -> table(table);
            case Block.Matrix matrix -> matrix(matrix);
            case Block.Lanes(var lanes) -> lanes.forEach(lane -> lane(lane, level + 1));
            case Block.Figures(var figures) ->
                    grid(figures.stream().map(each -> pair(each.value(), each.label())).toList());
            case Block.BarChart chart -> {
                text(chart.title());
                grid(chart.bars().stream().map(bar -> pair(bar.label(), bar.value())).toList());
            }
            case Block.Columns columns -> {
                add(columns.left(), level);
                add(columns.right(), level);
            }
            case Block.Card card -> {
                pieces.add(new Title(level + 1, card.anchor(), card.title()));
                add(card.blocks(), level + 1);
            }
        }
    }

    private void cover(Block.Cover cover) {
        text(cover.overline());
        title(1, "", cover.title());
        text(cover.subtitle());
        facts(cover.facts());
        text(cover.note());
    }

    private void section(Block.Section section, int level) {
        contents.enter(section, level);
        boolean titled = !section.title().isBlank();
        if (titled) {
            title(level + 1, section.anchor(), section.title());
        }
        add(section.blocks(), titled ? level + 1 : level);
    }

    private void title(int level, String anchor, String text) {
        pieces.add(new Title(level, anchor, List.of(Span.words(text))));
    }

    private void text(String text) {
        if (!text.isBlank()) {
            pieces.add(new Text(List.of(Span.words(text))));
        }
    }

    private void facts(List<Block.Fact> facts) {
        grid(
                facts.stream()
                        .map(fact -> List.of(List.of(Span.words(fact.term())), fact.value()))
                        .toList());
    }

    private static List<List<Span>> pair(String head, String value) {
        return List.of(List.of(Span.words(head)), List.of(Span.words(value)));
    }

    private void grid(List<List<List<Span>>> pairs) {
        if (!pairs.isEmpty()) {
            pieces.add(new Grid(List.of(), List.of(1.0, 3.0), 1, pairs));
        }
    }

    private void table(Block.Table table) {
        int heads = table.rows().stream().mapToInt(Block.Row::heads).min().orElse(0);
        pieces.add(
                new Grid(
                        table.columns().stream().map(Block.Column::title).toList(),
                        table.columns().stream().map(Block.Column::weight).toList(),
                        heads,
                        table.rows().stream().map(Block.Row::cells).toList()));
    }

    private void matrix(Block.Matrix matrix) {
        var titles = Stream.concat(Stream.of(matrix.corner()), matrix.columns().stream()).toList();
        pieces.add(
                new Grid(
                        titles,
                        Collections.nCopies(titles.size(), 1.0),
                        1,
                        matrix.rows().stream().map(Flattening::row).toList()));
    }

    private static List<List<Span>> row(Block.MatrixRow row) {
        var cells = new ArrayList<List<Span>>();
        cells.add(row.title());
        row.tiles().forEach(tile -> cells.add(joined(tile.lines())));
        return cells;
    }

    private void lane(Block.Lane lane, int level) {
        title(level, "", lane.title());
        text(lane.note());
        pieces.add(
                new Points(
                        false,
                        lane.items().stream()
                                .map(item -> joined(List.of(item.title(), item.detail())))
                                .toList()));
    }

    private static List<Span> joined(List<List<Span>> parts) {
        var spans = new ArrayList<Span>();
        for (var part : parts) {
            if (!spans.isEmpty()) {
                spans.add(BETWEEN);
            }
            spans.addAll(part);
        }
        return spans;
    }
}
