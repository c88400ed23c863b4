package dev.parapet.report.word;

import dev.parapet.report.Block.Column;
import dev.parapet.report.Block.Table;
import dev.parapet.report.Headings;

import java.util.Arrays;
import java.util.stream.IntStream;

/// Shares a table's width out among its columns: by weight, but none gets more than its longest
/// text needs while another one lacks some.
final class Widths {
    /// A character's usual width and the room beside a text, in twentieths of a point.
    private static final int CHARACTER = 98;

    private static final int AIR = 200;
    private static final double LEAST_WEIGHT = 0.01;

    private Widths() {}

    /// @param room in twentieths of a point
    static int[] of(Table table, int room) {
        double[] weights = table.columns().stream().mapToDouble(Widths::weight).toArray();
        double[] wants =
                IntStream.range(0, weights.length)
                        .mapToDouble(column -> Math.min(room, wants(table, column)))
                        .toArray();
        return Grid.shared(room, shared(weights, wants, room));
    }

    private static double[] shared(double[] weights, double[] wants, double room) {
        double[] widths = new double[weights.length];
        double left = room;
        double sum = Arrays.stream(weights).sum();
        boolean[] done = new boolean[weights.length];
        for (int next = modest(weights, wants, done, left / sum);
                next >= 0;
                next = modest(weights, wants, done, left / sum)) {
            done[next] = true;
            widths[next] = wants[next];
            left -= wants[next];
            sum -= weights[next];
        }
        for (int i = 0; i < widths.length; i++) {
            widths[i] = done[i] ? widths[i] : left * weights[i] / sum;
        }
        return widths;
    }

    /// A column that wants less than its weight gives it; below 0 for none.
    private static int modest(double[] weights, double[] wants, boolean[] done, double perWeight) {
        return IntStream.range(0, weights.length)
                .filter(i -> !done[i] && wants[i] < weights[i] * perWeight)
                .findFirst()
                .orElse(-1);
    }

    private static double wants(Table table, int column) {
        int longest =
                table.rows().stream()
                        .filter(row -> column < row.cells().size())
                        .mapToInt(row -> Headings.plain(row.cells().get(column)).length())
                        .reduce(table.columns().get(column).title().length(), Math::max);
        return (double) CHARACTER * longest + AIR;
    }

    private static double weight(Column column) {
        return Double.isFinite(column.weight()) ? Math.max(column.weight(), LEAST_WEIGHT) : 1;
    }
}
