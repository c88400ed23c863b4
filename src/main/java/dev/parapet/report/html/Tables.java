package dev.parapet.report.html;

import dev.parapet.report.Block;
import dev.parapet.report.Block.Align;
import dev.parapet.report.Mark;
import dev.parapet.report.Span;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Writes tables and matrices. Their heads are repeated where a printed page ends.
record Tables(Markup page, Spans spans) {
    private static final Block.Tile EMPTY = new Block.Tile(Mark.PLAIN, 0, List.of());

    /// @param title of the section; a caption that it says already is not printed once more
    void write(Block.Table table, String title) {
        if (table.rows().isEmpty()) {
            return;
        }
        scrolling(
                table.caption(),
                () ->
                        page.element(
                                "table",
                                "",
                                () -> {
                                    caption(table.caption(), title);
                                    head(table);
                                    page.element(
                                            "tbody",
                                            "",
                                            () -> table.rows().forEach(row -> row(table, row)));
                                }));
    }

    private void head(Block.Table table) {
        if (table.columns().stream().allMatch(column -> column.title().isBlank())) {
            return;
        }
        page.element(
                "thead",
                "",
                () ->
                        page.element(
                                "tr",
                                "",
                                () ->
                                        table.columns()
                                                .forEach(column ->
                                                        cell(
                                                                "th",
                                                                "col",
                                                                column.align(),
                                                                List.of(
                                                                        Span.words(
                                                                                column
                                                                                        .title()))))));
    }

    private void row(Block.Table table, Block.Row row) {
        page.element(
                "tr",
                "",
                () -> {
                    for (int i = 0; i < table.columns().size(); i++) {
                        var content = i < row.cells().size() ? row.cells().get(i) : List.<Span>of();
                        boolean isHead = i < row.heads();
                        cell(
                                isHead ? "th" : "td",
                                isHead ? "row" : "",
                                table.columns().get(i).align(),
                                content);
                    }
                });
    }

    private void cell(String name, String scope, Align align, List<Span> content) {
        var style = align == Align.END ? "end" : "start";
        var attributes =
                scope.isEmpty() ? Map.of("class", style) : Map.of("class", style, "scope", scope);
        page.element(name, attributes, () -> spans.write(content));
    }

    void write(Block.Matrix matrix, String title) {
        if (matrix.rows().isEmpty() || matrix.columns().isEmpty()) {
            return;
        }
        scrolling(
                matrix.caption(),
                () ->
                        page.element(
                                "table",
                                "matrix",
                                () -> {
                                    caption(matrix.caption(), title);
                                    titles(matrix);
                                    page.element(
                                            "tbody",
                                            "",
                                            () -> matrix.rows().forEach(row -> row(matrix, row)));
                                }));
    }

    private void titles(Block.Matrix matrix) {
        page.element(
                "thead",
                "",
                () ->
                        page.element(
                                "tr",
                                "",
                                () -> {
                                    cell(
                                            "th",
                                            "col",
                                            Align.START,
                                            List.of(Span.words(matrix.corner())));
                                    matrix.columns()
                                            .forEach(column ->
                                                    cell(
                                                            "th",
                                                            "col",
                                                            Align.START,
                                                            List.of(Span.words(column))));
                                }));
    }

    private void row(Block.Matrix matrix, Block.MatrixRow row) {
        page.element(
                "tr",
                "",
                () -> {
                    cell("th", "row", Align.START, row.title());
                    for (int i = 0; i < matrix.columns().size(); i++) {
                        tile(i < row.tiles().size() ? row.tiles().get(i) : EMPTY);
                    }
                });
    }

    private void tile(Block.Tile tile) {
        var style = "tile " + Marks.style(tile.mark());
        var strength = String.format(Locale.ROOT, "--tint: %.2f", tile.strength());
        page.element(
                "td",
                Map.of("class", style, "style", strength),
                () ->
                        tile.lines()
                                .forEach(line -> page.element("div", "", () -> spans.write(line))));
    }

    private void caption(String caption, String title) {
        if (!title.contains(caption)) {
            page.words("caption", "", caption);
        }
    }

    /// A table that is wider than a small screen scrolls by itself, by keyboard too.
    private void scrolling(String caption, Runnable table) {
        page.element(
                "div",
                Map.of("class", "scroll", "role", "region", "tabindex", "0", "aria-label", caption),
                table);
    }
}
