package dev.parapet.report.word;

import dev.parapet.report.Block.Lane;
import dev.parapet.report.Block.LaneItem;
import dev.parapet.report.Block.Lanes;
import dev.parapet.report.Block.Matrix;
import dev.parapet.report.Block.MatrixRow;
import dev.parapet.report.Block.Tile;
import dev.parapet.report.Headings;
import dev.parapet.report.Mark;
import dev.parapet.report.Span;
import dev.parapet.report.word.Grid.Cell;
import dev.parapet.report.word.Grid.Kind;
import dev.parapet.report.word.Grid.Said;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Writes what is read at a glance as tables: tinted tiles, and lists side by side.
final class MatrixMarkup {
    private static final String ABSENT = "F1F3F5";
    private static final Tile EMPTY = new Tile(Mark.PLAIN, 0, List.of());

    /// The strongest tint, so that text on it keeps 4.5:1.
    private static final double STRONGEST = 0.5;

    /// As many rows stand on one page.
    private static final int TOGETHER = 10;

    private static final double MOST_FOR_TITLES = 0.29;
    private static final int LEAST_FOR_TITLES = 1200;

    /// A character's usual width, in twentieths of a point.
    private static final int CHARACTER = 100;

    private final Story story;

    MatrixMarkup(Story story) {
        this.story = story;
    }

    /// @param title of what the matrix stands in; a caption that it says is not said again
    void write(Matrix matrix, String title) {
        if (matrix.columns().isEmpty() || matrix.rows().isEmpty()) {
            return;
        }
        if (!title.contains(matrix.caption().strip())) {
            story.say(Look.of("Caption").bound(), matrix.caption());
        }
        var grid = new Grid(story, widths(matrix));
        grid.begin("ParapetMatrix", new Said(matrix.caption(), ""), true);
        var heads = new ArrayList<Cell>();
        heads.add(head(matrix.corner()));
        matrix.columns().forEach(column -> heads.add(head(column)));
        grid.row(Kind.HEAD, heads);
        for (int i = 0; i < matrix.rows().size(); i++) {
            boolean bound = matrix.rows().size() <= TOGETHER && i < matrix.rows().size() - 1;
            var look = bound ? Look.of("TableText").bound() : Look.of("TableText");
            grid.row(Kind.WHOLE, cells(matrix.rows().get(i), matrix.columns().size(), look));
        }
        grid.end();
    }

    private int[] widths(Matrix matrix) {
        int longest =
                matrix.rows().stream()
                        .mapToInt(row -> Headings.plain(row.title()).length())
                        .reduce(matrix.corner().length(), Math::max);
        int room = story.page().textWidth();
        double titles =
                Math.clamp(
                        (long) CHARACTER * (longest + 4),
                        LEAST_FOR_TITLES,
                        (int) (room * MOST_FOR_TITLES));
        var shares = new double[matrix.columns().size() + 1];
        Arrays.fill(shares, (room - titles) / matrix.columns().size());
        shares[0] = titles;
        return Grid.shared(room, shares);
    }

    private Cell head(String text) {
        return Cell.of(() -> story.put(Look.of("TableHead").bound(), List.of(Span.words(text))));
    }

    private List<Cell> cells(MatrixRow row, int columns, Look look) {
        var cells = new ArrayList<Cell>();
        cells.add(Cell.of(() -> story.put(look, row.title())));
        for (int i = 0; i < columns; i++) {
            var tile = i < row.tiles().size() ? row.tiles().get(i) : EMPTY;
            cells.add(Cell.filled(tint(tile), () -> lines(tile.lines())));
        }
        return cells;
    }

    private String tint(Tile tile) {
        boolean tinted = tile.strength() > 0 && tile.mark() != Mark.PLAIN;
        return tinted
                ? story.look(tile.mark()).thinned(Math.min(tile.strength(), 1) * STRONGEST)
                : ABSENT;
    }

    private void lines(List<List<Span>> lines) {
        lines.forEach(line -> story.put(Look.of("TableText"), line));
        if (lines.isEmpty()) {
            story.put(Look.of("TableText"), List.of());
        }
    }

    /// One lane beside the other; read one after the other.
    void write(Lanes lanes) {
        if (lanes.lanes().isEmpty()) {
            return;
        }
        var shares = new double[lanes.lanes().size()];
        Arrays.fill(shares, 1);
        var grid = new Grid(story, Grid.shared(story.page().textWidth(), shares));
        grid.begin("ParapetLanes", new Said("", ""), false);
        grid.row(Kind.HEAD, lanes.lanes().stream().map(this::head).toList());
        grid.row(
                Kind.LONG,
                lanes.lanes().stream().map(lane -> Cell.of(() -> items(lane.items()))).toList());
        grid.end();
    }

    private Cell head(Lane lane) {
        return Cell.of(() -> {
            story.put(Look.of("LaneTitle").bound(), List.of(Span.words(lane.title())));
            story.say(Look.of("TableHead").bound(), lane.note());
        });
    }

    private void items(List<LaneItem> items) {
        for (var item : items) {
            story.put(Look.of("LaneItem").bound(), item.title());
            story.say(Look.of("LaneDetail"), item.detail());
        }
        if (items.isEmpty()) {
            story.put(Look.of("LaneDetail"), List.of());
        }
    }
}
