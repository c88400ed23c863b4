package dev.parapet.report.pdf;

import dev.parapet.report.Block.Matrix;
import dev.parapet.report.Block.MatrixRow;
import dev.parapet.report.Block.Tile;
import dev.parapet.report.Mark;
import dev.parapet.report.Span;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// Lays out the rows of one matrix.
final class MatrixRows {
    private static final double GAP = 2;
    private static final double TITLE_TO_TILES = 10;
    private static final double PADDING_ABOVE = 4;
    private static final double PADDING_BESIDE = 5;
    private static final double TITLE_PADDING = 4;

    /// The strongest tint, so that text on it keeps 4.5:1.
    private static final double STRONGEST = 0.5;

    private static final Tile EMPTY = new Tile(Mark.PLAIN, 0, List.of());

    private final Setting setting;
    private final Frame frame;
    private final double titleWidth;
    private final String corner;
    private final List<String> columns;
    private final double tileWidth;

    /// The titles once more, as decoration of further pages.
    private final Strip repeatedTitles;

    MatrixRows(Setting setting, Matrix matrix, Frame frame, double titleWidth) {
        this.setting = setting;
        this.frame = frame;
        this.titleWidth = titleWidth;
        this.corner = matrix.corner();
        this.columns = matrix.columns();
        double room = frame.width() - titleWidth - TITLE_TO_TILES;
        this.tileWidth = (room - GAP * (columns.size() - 1)) / columns.size();
        this.repeatedTitles = titles(() -> Tag.REPEATED);
    }

    /// A cell of a row.
    ///
    /// @param tag entered even where there are no lines
    private record Cell(Tag tag, double left, List<Line> lines) {
        double height() {
            return lines.size() * Style.CELL.leading();
        }

        void draw(Canvas canvas, double top) throws IOException {
            if (tag != Tag.REPEATED) {
                canvas.enter(tag);
            }
            for (int i = 0; i < lines.size(); i++) {
                lines.get(i).draw(canvas, left, top + i * Style.CELL.leading());
            }
        }
    }

    private double left(int column) {
        return frame.left() + titleWidth + TITLE_TO_TILES + column * (tileWidth + GAP);
    }

    /// The titles of the columns, as headers in the structure.
    Strip titles() {
        var row = frame.tag().child("THead").child("TR");
        return titles(() -> row.child("TH", Attributes.scope("Column")));
    }

    private Strip titles(Supplier<Tag> tags) {
        var cells = new ArrayList<Cell>();
        cells.add(head(corner, tags.get(), frame.left()));
        for (int i = 0; i < columns.size(); i++) {
            cells.add(head(columns.get(i), tags.get(), left(i) + PADDING_BESIDE));
        }
        double height = height(cells);
        return Strip.of(
                height + TITLE_PADDING,
                (canvas, top) -> {
                    for (var cell : cells) {
                        cell.draw(canvas, top + height - cell.height());
                    }
                });
    }

    private Cell head(String text, Tag tag, double left) {
        double width = left > frame.left() ? tileWidth - PADDING_BESIDE + GAP : titleWidth;
        return new Cell(tag, left, setting.lines(text, Style.COLUMN_TITLE, tag, width));
    }

    private static double height(List<Cell> cells) {
        return cells.stream().mapToDouble(Cell::height).max().orElse(0);
    }

    /// A row; where it takes too much of a page, its cells one below the other.
    List<Strip> row(MatrixRow row, Tag body) {
        var tag = body.child("TR");
        var title = title(row.title(), tag);
        var cells = new ArrayList<Cell>();
        for (int i = 0; i < columns.size(); i++) {
            cells.add(cell(i < row.tiles().size() ? row.tiles().get(i) : EMPTY, i, tag));
        }
        double content = Math.max(title.height(), height(cells));
        double height = Math.max(content, Style.CELL.leading()) + 2 * PADDING_ABOVE;
        return height <= setting.paper().textHeight() / 2
                ? List.of(whole(row, title, cells, height).under(repeatedTitles))
                : below(title, cells);
    }

    private Cell title(List<Span> text, Tag row) {
        var tag = row.child("TH", Attributes.scope("Row"));
        return new Cell(tag, frame.left(), setting.lines(text, Style.ROW_TITLE, tag, titleWidth));
    }

    private Cell cell(Tile tile, int column, Tag row) {
        var tag = row.child("TD");
        var lines = new ArrayList<Line>();
        for (var line : tile.lines()) {
            lines.addAll(
                    setting.lines(
                            Inlines.apart(line), Style.CELL, tag, tileWidth - 2 * PADDING_BESIDE));
        }
        return new Cell(tag, left(column) + PADDING_BESIDE, lines);
    }

    private Strip whole(MatrixRow row, Cell title, List<Cell> cells, double height) {
        var strip =
                Strip.of(
                        height,
                        (canvas, top) -> {
                            title.draw(canvas, top + PADDING_ABOVE);
                            for (int i = 0; i < cells.size(); i++) {
                                tint(canvas, row, i, new Area(left(i), top, tileWidth, height));
                                cells.get(i).draw(canvas, top + PADDING_ABOVE);
                            }
                        });
        return strip.below(GAP);
    }

    private static void tint(Canvas canvas, MatrixRow row, int column, Area area)
            throws IOException {
        var tile = column < row.tiles().size() ? row.tiles().get(column) : EMPTY;
        boolean tinted = tile.strength() > 0 && tile.mark() != Mark.PLAIN;
        if (tinted) {
            double strength = Math.clamp(tile.strength(), 0, 1) * STRONGEST;
            canvas.decorate().tint(area, MarkShape.fill(tile.mark()), strength);
        } else {
            canvas.decorate().rectangle(area, Ink.ABSENT);
        }
    }

    private List<Strip> below(Cell title, List<Cell> cells) {
        var all = new ArrayList<Cell>();
        all.add(title);
        all.addAll(cells);
        var strips = new ArrayList<Strip>();
        for (var cell : all) {
            var lines = Strips.lines(cell.lines(), cell.left());
            strips.add(Strip.of(0, (canvas, _) -> canvas.enter(cell.tag())).bound(Bond.TIGHT));
            strips.addAll(Strips.spaced(0, lines, GAP));
        }
        return strips;
    }
}
