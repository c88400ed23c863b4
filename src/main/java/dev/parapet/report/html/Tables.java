package dev.parapet.report.html;

import dev.parapet.report.Block;
import dev.parapet.report.Block.Align;
import dev.parapet.report.Block.Column;
import dev.parapet.report.Mark;
import dev.parapet.report.Span;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Writes tables and matrices. Their heads are repeated where a printed page ends.
///
/// On a narrow screen the cells of a table stand one below the other, each with the title of its
/// column before it.
record Tables(Markup page, Spans spans) {
    /// The share of its colour in the deepest tint; text is read on it.
    private static final double DEEPEST = 0.45;

    private static final Block.Tile EMPTY = new Block.Tile(Mark.PLAIN, 0, List.of());

    /// @param title of the section; a caption that it says already is not shown once more
    void write(Block.Table table, String title) {
        if (table.rows().isEmpty() || table.columns().isEmpty()) {
            return;
        }
        page.element(
                "table",
                "stacks",
                () -> {
                    caption(table.caption(), title);
                    widths(table.columns());
                    head(table.columns());
                    page.element("tbody", "", () -> table.rows().forEach(row -> row(table, row)));
                });
    }

    private void widths(List<Column> columns) {
        double sum = columns.stream().mapToDouble(Column::weight).sum();
        page.element(
                "colgroup",
                "",
                () ->
                        columns.forEach(column ->
                                page.single(
                                        "col",
                                        Map.of(
                                                "style",
                                                String.format(
                                                        Locale.ROOT,
                                                        "width: %.1f%%",
                                                        100 * column.weight() / sum)))));
    }

    private void head(List<Column> columns) {
        if (columns.stream().allMatch(column -> column.title().isBlank())) {
            return;
        }
        page.element("thead", "", () -> page.element("tr", "", () -> columns.forEach(this::title)));
    }

    private void title(Column column) {
        page.element(
                "th",
                Map.of("class", style(column.align()), "scope", "col"),
                () -> page.text(column.title()));
    }

    private void row(Block.Table table, Block.Row row) {
        page.element(
                "tr",
                "",
                () -> {
                    for (int i = 0; i < table.columns().size(); i++) {
                        var content = i < row.cells().size() ? row.cells().get(i) : List.<Span>of();
                        cell(table.columns().get(i), i < row.heads(), content);
                    }
                });
    }

    private void cell(Column column, boolean isHead, List<Span> content) {
        var attributes = new HashMap<>(Map.of("class", style(column.align())));
        if (isHead) {
            attributes.put("scope", "row");
        } else {
            attributes.put("data-title", column.title());
        }
        page.element(isHead ? "th" : "td", attributes, () -> spans.write(content));
    }

    private static String style(Align align) {
        return switch (align) {
            case START -> "start";
            case END -> "end";
        };
    }

    /// A matrix that is wider than a small screen scrolls by itself, by keyboard too.
    void write(Block.Matrix matrix, String title) {
        if (matrix.rows().isEmpty() || matrix.columns().isEmpty()) {
            return;
        }
        var region =
                Map.of(
                        "class", "scroll",
                        "role", "region",
                        "tabindex", "0",
                        "aria-label", matrix.caption());
        page.element(
                "div", region, () -> page.element("table", "matrix", () -> parts(matrix, title)));
    }

    private void parts(Block.Matrix matrix, String title) {
        caption(matrix.caption(), title);
        page.element("thead", "", () -> page.element("tr", "", () -> titles(matrix)));
        page.element("tbody", "", () -> matrix.rows().forEach(row -> row(matrix, row)));
    }

    private void titles(Block.Matrix matrix) {
        head("col", List.of(Span.words(matrix.corner())));
        matrix.columns().forEach(column -> head("col", List.of(Span.words(column))));
    }

    private void head(String scope, List<Span> content) {
        page.element("th", Map.of("scope", scope), () -> spans.write(content));
    }

    private void row(Block.Matrix matrix, Block.MatrixRow row) {
        page.element(
                "tr",
                "",
                () -> {
                    head("row", row.title());
                    for (int i = 0; i < matrix.columns().size(); i++) {
                        tile(i < row.tiles().size() ? row.tiles().get(i) : EMPTY);
                    }
                });
    }

    private void tile(Block.Tile tile) {
        var style = "tile " + Marks.style(tile.mark());
        var attributes =
                tile.strength() > 0
                        ? Map.of("class", style + " tinted", "style", tint(tile.strength()))
                        : Map.of("class", style);
        page.element(
                "td",
                attributes,
                () ->
                        tile.lines()
                                .forEach(line -> page.element("div", "", () -> spans.write(line))));
    }

    /// @param strength to 1
    private static String tint(double strength) {
        return String.format(Locale.ROOT, "--tint: %.2f", strength * DEEPEST);
    }

    private void caption(String caption, String title) {
        page.words("caption", title.contains(caption) ? "unseen" : "", caption);
    }
}
