package dev.parapet.report.pdf;

import static dev.parapet.report.Span.words;

import dev.parapet.report.Block;
import dev.parapet.report.Block.Lane;
import dev.parapet.report.Block.LaneItem;
import dev.parapet.report.Block.Lanes;
import dev.parapet.report.Block.Matrix;
import dev.parapet.report.Block.MatrixRow;
import dev.parapet.report.Block.Tile;
import dev.parapet.report.Mark;
import dev.parapet.report.Span;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Matrices and lanes, some of them larger than a page.
final class Grids {
    private Grids() {}

    static List<Block> all() {
        return List.of(
                matrix(1),
                matrix(60),
                new Matrix("Too tall", "", List.of("One"), List.of(tall())),
                lanes(3, 4),
                lanes(3, 60),
                lanes(9, 2));
    }

    private static Matrix matrix(int rows) {
        return new Matrix(
                "Matrix of " + rows,
                "Rows",
                Arrays.stream(Mark.values()).map(Mark::name).toList(),
                IntStream.range(0, rows).mapToObj(Grids::row).toList());
    }

    /// The first row has a tile too few.
    private static MatrixRow row(int index) {
        var tiles =
                Arrays.stream(Mark.values())
                        .skip(index == 0 ? 1 : 0)
                        .map(mark -> new Tile(mark, index / 10.0, List.of(line("1"), line("b"))))
                        .toList();
        return new MatrixRow(line("row " + index), tiles);
    }

    private static MatrixRow tall() {
        var lines = IntStream.range(0, 150).mapToObj(i -> line("line " + i)).toList();
        return new MatrixRow(line("tall"), List.of(new Tile(Mark.HIGH, 1, lines)));
    }

    private static Lanes lanes(int count, int items) {
        return new Lanes(
                IntStream.range(0, count)
                        .mapToObj(i -> new Lane("Lane " + i, "of " + count, items(i, items)))
                        .toList());
    }

    private static List<LaneItem> items(int lane, int count) {
        return IntStream.range(0, count + lane)
                .mapToObj(i ->
                        new LaneItem(
                                line("Entry " + i + " of lane " + lane),
                                line("detail of a few words, on lines " + i)))
                .toList();
    }

    private static List<Span> line(String text) {
        return List.of(words(text));
    }
}
