package dev.parapet.report.pdf;

import dev.parapet.report.Block.Table;

import java.util.ArrayList;
import java.util.List;

/// Lays out a table: its caption where that adds to the title above, the titles of its columns, its
/// rows. A page ends between rows.
final class TableLayout {
    private static final double CAPTION_TO_TITLES = 5;

    /// Tables of up to so many rows, and no higher than this share of a page, stay together.
    private static final int FEW = 6;

    private static final double SMALL = 0.3;

    private final Setting setting;

    TableLayout(Setting setting) {
        this.setting = setting;
    }

    List<Strip> lay(Table table, Frame frame) {
        if (table.columns().isEmpty()) {
            return List.of();
        }
        var caption = table.caption().strip();
        boolean printed = !caption.isEmpty() && !frame.title().contains(caption);
        var tag =
                printed || caption.isEmpty()
                        ? frame.tag().child("Table")
                        : frame.tag().child("Table", Attributes.summary(caption));
        var part = frame.within(tag);
        var strips = new ArrayList<Strip>(printed ? caption(caption, part) : List.of());
        strips.addAll(grid(table, part));
        return Strips.spaced(
                11, isSmall(table, strips) ? Strips.bound(Bond.LOOSE, strips) : strips, 14);
    }

    private boolean isSmall(Table table, List<Strip> strips) {
        return table.rows().size() <= FEW
                && Strips.height(strips) <= SMALL * setting.paper().textHeight();
    }

    private List<Strip> caption(String caption, Frame frame) {
        var lines =
                setting.lines(caption, Style.LABEL, frame.tag().child("Caption"), frame.width());
        var strips =
                Strips.lines(lines, frame.left()).stream()
                        .map(strip -> strip.bound(Bond.TIGHT))
                        .toList();
        return Strips.spaced(0, strips, CAPTION_TO_TITLES);
    }

    private List<Strip> grid(Table table, Frame frame) {
        var rows = new TableRows(setting, table, frame);
        var strips = new ArrayList<Strip>();
        if (rows.hasTitles()) {
            strips.add(rows.titles().bound(Bond.TIGHT));
        }
        var body = frame.tag().child("TBody");
        for (int i = 0; i < table.rows().size(); i++) {
            var row = rows.row(table.rows().get(i), body);
            boolean lastButOne = i == table.rows().size() - 2;
            strips.addAll(lastButOne ? held(row) : row);
        }
        return strips;
    }

    /// Holds the last row, so that it never stands alone on a page.
    private static List<Strip> held(List<Strip> row) {
        var held = new ArrayList<>(row);
        held.set(held.size() - 1, held.getLast().bound(Bond.TIGHT));
        return held;
    }
}
