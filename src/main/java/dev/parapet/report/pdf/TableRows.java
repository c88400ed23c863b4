package dev.parapet.report.pdf;

import dev.parapet.report.Block.Align;
import dev.parapet.report.Block.Column;
import dev.parapet.report.Block.Row;
import dev.parapet.report.Block.Table;
import dev.parapet.report.Span;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Lays out the rows of one table.
final class TableRows {
    private static final double GUTTER = 12;
    private static final double PADDING = 4.5;
    private static final double RULE = 0.5;
    private static final double TITLE_RULE = 0.75;
    private static final double TITLE_PADDING = 4;

    private final Setting setting;
    private final Table table;
    private final Frame frame;
    private final double[] widths;
    private final double gutter;

    /// The titles of the columns once more, as decoration of further pages.
    private final Strip repeatedTitles;

    TableRows(Setting setting, Table table, Frame frame) {
        this.setting = setting;
        this.table = table;
        this.frame = frame;
        int columns = table.columns().size();
        this.gutter = Math.min(GUTTER, frame.width() / columns / 4);
        this.widths = ColumnWidths.of(table, setting, frame.width() - gutter * (columns - 1));
        this.repeatedTitles = titles(cells(_ -> Tag.REPEATED), false);
    }

    /// Lines of a cell.
    ///
    /// @param tag entered even where there are no lines, so that every row has all its cells
    private record Cell(Tag tag, Area place, boolean atEnd, List<Line> lines) {
        void draw(Canvas canvas, int index, double top) throws IOException {
            if (index < lines.size()) {
                var line = lines.get(index);
                line.draw(
                        canvas,
                        atEnd ? place.left() + place.width() - line.width() : place.left(),
                        top);
            }
        }
    }

    boolean hasTitles() {
        return table.columns().stream().anyMatch(column -> !column.title().isBlank());
    }

    /// The titles of the columns, as headers in the structure.
    Strip titles() {
        boolean alone = table.rows().isEmpty();
        var row = (alone ? frame.tag() : frame.tag().child("THead")).child("TR");
        var cells = cells(i -> row.child("TH", Attributes.scope("Column")));
        return titles(cells, true);
    }

    private interface Tags {
        Tag of(int column);
    }

    private List<Cell> cells(Tags tags) {
        return IntStream.range(0, widths.length).mapToObj(i -> title(i, tags.of(i))).toList();
    }

    private Cell title(int i, Tag tag) {
        var lines =
                setting.lines(table.columns().get(i).title(), Style.COLUMN_TITLE, tag, widths[i]);
        return new Cell(tag, place(i), atEnd(i), lines);
    }

    private Strip titles(List<Cell> cells, boolean inStructure) {
        int most = cells.stream().mapToInt(cell -> cell.lines().size()).max().orElse(0);
        double height = most * Style.COLUMN_TITLE.leading() + TITLE_PADDING;
        return Strip.of(
                height + TITLE_RULE,
                (canvas, top) -> {
                    for (var cell : cells) {
                        if (inStructure) {
                            canvas.enter(cell.tag());
                        }
                        double first =
                                top + (most - cell.lines().size()) * Style.COLUMN_TITLE.leading();
                        draw(canvas, cell, first, Style.COLUMN_TITLE.leading());
                    }
                    rule(canvas, top + height, TITLE_RULE, Ink.QUIET);
                });
    }

    /// A row, split into its lines only where it takes more than a third of a page.
    List<Strip> row(Row row, Tag body) {
        var tag = body.child("TR");
        var cells = IntStream.range(0, widths.length).mapToObj(i -> cell(row, i, tag)).toList();
        int most =
                Math.max(1, cells.stream().mapToInt(cell -> cell.lines().size()).max().orElse(1));
        double height = most * Style.CELL.leading() + 2 * PADDING + RULE;
        var strips =
                height <= setting.paper().textHeight() / 3
                        ? List.of(whole(cells, height))
                        : slices(cells, most);
        return hasTitles()
                ? strips.stream().map(strip -> strip.under(repeatedTitles)).toList()
                : strips;
    }

    private Cell cell(Row row, int i, Tag parent) {
        boolean head = i < row.heads();
        var tag = head ? parent.child("TH", Attributes.scope("Row")) : parent.child("TD");
        List<Span> text = i < row.cells().size() ? row.cells().get(i) : List.of();
        var style = head ? Style.ROW_TITLE : Style.CELL;
        var lines =
                setting.lines(text, atEnd(i) ? style.withTabularFigures() : style, tag, widths[i]);
        return new Cell(tag, place(i), atEnd(i), lines);
    }

    private Strip whole(List<Cell> cells, double height) {
        return Strip.of(
                height,
                (canvas, top) -> {
                    enter(canvas, cells);
                    for (var cell : cells) {
                        draw(canvas, cell, top + PADDING, Style.CELL.leading());
                    }
                    rule(canvas, top + height - RULE, RULE, Ink.RULE);
                });
    }

    private List<Strip> slices(List<Cell> cells, int most) {
        var slices = new ArrayList<Strip>();
        for (int i = 0; i < most; i++) {
            slices.add(slice(cells, i, most));
        }
        return slices;
    }

    private Strip slice(List<Cell> cells, int index, int most) {
        double padding = index == 0 ? PADDING : 0;
        double height = padding + Style.CELL.leading() + (index == most - 1 ? PADDING + RULE : 0);
        var slice =
                Strip.of(
                        height,
                        (canvas, top) -> {
                            enter(canvas, cells);
                            for (var cell : cells) {
                                cell.draw(canvas, index, top + padding);
                            }
                            if (index == most - 1) {
                                rule(canvas, top + height - RULE, RULE, Ink.RULE);
                            }
                        });
        boolean held = index == 0 || index == most - 2;
        return held ? slice.bound(Bond.TIGHT) : slice;
    }

    private static void enter(Canvas canvas, List<Cell> cells) {
        for (var cell : cells) {
            canvas.enter(cell.tag());
        }
    }

    private static void draw(Canvas canvas, Cell cell, double top, double leading)
            throws IOException {
        for (int i = 0; i < cell.lines().size(); i++) {
            cell.draw(canvas, i, top + i * leading);
        }
    }

    private void rule(Canvas canvas, double top, double thickness, Ink ink) throws IOException {
        canvas.decorate().rectangle(new Area(frame.left(), top, frame.width(), thickness), ink);
    }

    private boolean atEnd(int i) {
        Column column = table.columns().get(i);
        return column.align() == Align.END;
    }

    private Area place(int i) {
        double left =
                frame.left()
                        + IntStream.range(0, i)
                                .mapToDouble(before -> widths[before] + gutter)
                                .sum();
        return new Area(left, 0, widths[i], 0);
    }
}
