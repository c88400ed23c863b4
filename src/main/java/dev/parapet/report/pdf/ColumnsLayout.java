package dev.parapet.report.pdf;

import dev.parapet.report.Block.Columns;

import java.util.ArrayList;
import java.util.List;

/// Lays blocks side by side where a page has room for that, else one after the other.
final class ColumnsLayout {
    private static final double GUTTER = 28;

    private final Setting setting;
    private final Composer composer;

    ColumnsLayout(Setting setting, Composer composer) {
        this.setting = setting;
        this.composer = composer;
    }

    List<Strip> lay(Columns columns, Frame frame) {
        double room = frame.width() - GUTTER;
        double width = room * Math.clamp(columns.share(), 0.1, 0.9);
        var left = composer.compose(columns.left(), frame.at(frame.left(), width));
        var right =
                composer.compose(
                        columns.right(), frame.at(frame.left() + width + GUTTER, room - width));
        var both = Strips.beside(List.of(left, right));
        if (left.isEmpty() || right.isEmpty() || both.height() > setting.paper().textHeight()) {
            return stacked(columns, frame);
        }
        return List.of(both.above(8).below(14));
    }

    private List<Strip> stacked(Columns columns, Frame frame) {
        var strips = new ArrayList<Strip>(composer.compose(columns.left(), frame));
        strips.addAll(composer.compose(columns.right(), frame));
        return strips;
    }
}
