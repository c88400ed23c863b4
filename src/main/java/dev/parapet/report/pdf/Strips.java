package dev.parapet.report.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Strips one below the other.
final class Strips {
    private Strips() {}

    /// Lines of a paragraph: at least two stand on either side of a page's end, and three stay
    /// together.
    static List<Strip> lines(List<Line> lines, double left) {
        var strips = new ArrayList<Strip>();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            boolean held = lines.size() <= 3 || i == 0 || i >= lines.size() - 2;
            var strip = Strip.of(line.leading(), (canvas, top) -> line.draw(canvas, left, top));
            strips.add(held && i < lines.size() - 1 ? strip.bound(Bond.TIGHT) : strip);
        }
        return strips;
    }

    /// Keeps free room above the first and below the last.
    static List<Strip> spaced(double above, List<Strip> strips, double below) {
        if (strips.isEmpty()) {
            return strips;
        }
        var spaced = new ArrayList<>(strips);
        spaced.set(0, spaced.getFirst().above(above));
        spaced.set(spaced.size() - 1, spaced.getLast().below(below));
        return spaced;
    }

    /// Binds each to the next, and leaves the last free.
    static List<Strip> bound(Bond bond, List<Strip> strips) {
        var bound = new ArrayList<Strip>();
        for (var strip : strips) {
            bound.add(bound.size() < strips.size() - 1 ? strip.bound(bond) : strip);
        }
        return bound;
    }

    /// The height of all with the room between them, without the room above the first and below the
    /// last.
    static double height(List<Strip> strips) {
        double height = 0;
        double free = 0;
        boolean first = true;
        for (var strip : strips) {
            height += strip.height() + (first ? 0 : Math.max(free, strip.above()));
            free = strip.below();
            first = false;
        }
        return height;
    }

    static void draw(List<Strip> strips, Canvas canvas, double top) throws IOException {
        double y = top;
        double free = 0;
        boolean first = true;
        for (var strip : strips) {
            y += first ? 0 : Math.max(free, strip.above());
            strip.drawing().draw(canvas, y);
            y += strip.height();
            free = strip.below();
            first = false;
        }
    }

    /// Columns of strips as one strip, drawn column by column.
    static Strip beside(List<List<Strip>> columns) {
        double height = columns.stream().mapToDouble(Strips::height).max().orElse(0);
        var anchors =
                columns.stream()
                        .flatMap(List::stream)
                        .flatMap(strip -> strip.anchors().stream())
                        .toList();
        return Strip.of(
                        height,
                        (canvas, top) -> {
                            for (var column : columns) {
                                draw(column, canvas, top);
                            }
                        })
                .anchored(anchors);
    }

    /// Columns beside one another where they are no higher than a limit; else one below the other,
    /// so that a page may split them.
    static List<Strip> row(List<List<Strip>> columns, double highest) {
        var row = beside(columns);
        return row.height() <= highest
                ? List.of(row)
                : columns.stream().flatMap(List::stream).toList();
    }

    /// Strip by strip beside one another, as rows that a page may split; for lines of the same
    /// height.
    static List<Strip> paired(List<Strip> left, List<Strip> right) {
        var rows = new ArrayList<Strip>();
        for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
            var row = new ArrayList<List<Strip>>();
            row.add(left.subList(Math.min(i, left.size()), Math.min(i + 1, left.size())));
            row.add(right.subList(Math.min(i, right.size()), Math.min(i + 1, right.size())));
            var longer = right.size() > left.size() ? right : left;
            rows.add(beside(row).bound(longer.get(i).bond()));
        }
        return rows;
    }

    /// All as one strip.
    static Strip joined(List<Strip> strips) {
        return beside(List.of(strips));
    }
}
