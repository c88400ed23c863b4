package dev.parapet.report.pdf;

import dev.parapet.report.Block.Lane;
import dev.parapet.report.Block.LaneItem;
import dev.parapet.report.Block.Lanes;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// Lays out lanes beside one another, line by line, so that a page may end anywhere between their
/// entries. The structure has one lane after the other.
final class LanesLayout {
    private static final double GUTTER = 18;
    private static final double LEAST_WIDTH = 90;
    private static final double TITLE_RULE = 2;
    private static final double RULE = 0.5;
    private static final Style TITLE = Style.LABEL.in(Ink.TEXT);
    private static final Style DETAIL =
            new Style(Cut.REGULAR, 8, Style.CELL.leading(), Ink.QUIET, 0, false);
    private static final Style NOTE = Style.COLUMN_TITLE;

    private final Setting setting;

    LanesLayout(Setting setting) {
        this.setting = setting;
    }

    List<Strip> lay(Lanes lanes, Frame frame) {
        int count = lanes.lanes().size();
        double width = (frame.width() - GUTTER * (count - 1)) / Math.max(1, count);
        var strips = new ArrayList<Strip>();
        if (count > 0 && width >= LEAST_WIDTH) {
            strips.addAll(beside(lanes.lanes(), frame, width));
        } else {
            lanes.lanes().forEach(lane -> strips.addAll(alone(lane, frame)));
        }
        return Strips.spaced(8, strips, 14);
    }

    private List<Strip> alone(Lane lane, Frame frame) {
        var part = frame.within(frame.tag().child("Sect"));
        var strips = new ArrayList<Strip>();
        strips.add(head(lane, part, () -> part.tag().child("P")).bound(Bond.TIGHT));
        strips.addAll(entries(lane, part));
        return Strips.spaced(8, strips, 8);
    }

    private List<Strip> beside(List<Lane> lanes, Frame frame, double width) {
        var heads = new ArrayList<List<Strip>>();
        var repeated = new ArrayList<List<Strip>>();
        var columns = new ArrayList<List<Strip>>();
        for (int i = 0; i < lanes.size(); i++) {
            var tag = frame.tag().child("Sect");
            var part = frame.within(tag).at(frame.left() + i * (width + GUTTER), width);
            heads.add(List.of(head(lanes.get(i), part, () -> tag.child("P"))));
            repeated.add(List.of(head(lanes.get(i), part, () -> Tag.REPEATED)));
            columns.add(entries(lanes.get(i), part));
        }
        var strips = new ArrayList<Strip>();
        strips.add(Strips.beside(heads).below(2).bound(Bond.TIGHT));
        var head = Strips.beside(repeated).below(2);
        rows(columns).forEach(row -> strips.add(row.under(head)));
        return strips;
    }

    /// @param tags of the title and of the note
    private Strip head(Lane lane, Frame frame, Supplier<Tag> tags) {
        var strips = new ArrayList<Strip>();
        strips.add(rule(frame, TITLE_RULE, Ink.ACCENT).below(6));
        var title = setting.lines(lane.title(), TITLE, tags.get(), frame.width());
        strips.addAll(Strips.lines(title, frame.left()));
        var note = setting.lines(lane.note(), NOTE, tags.get(), frame.width());
        strips.addAll(Strips.lines(note, frame.left()));
        return Strips.joined(strips);
    }

    private static Strip rule(Frame frame, double thickness, Ink ink) {
        return Strip.of(
                thickness,
                (canvas, top) ->
                        canvas.decorate()
                                .rectangle(
                                        new Area(frame.left(), top, frame.width(), thickness),
                                        ink));
    }

    /// The lines of a lane's entries, with a line that holds a rule between them.
    private List<Strip> entries(Lane lane, Frame frame) {
        var list = frame.within(frame.tag().child("L", Attributes.numbering("None")));
        var strips = new ArrayList<Strip>();
        for (var item : lane.items()) {
            var entry = entry(item, list);
            if (!entry.isEmpty()) {
                strips.add(between(frame).bound(Bond.TIGHT));
                strips.addAll(Strips.bound(Bond.TIGHT, entry));
            }
        }
        return strips;
    }

    private List<Strip> entry(LaneItem item, Frame frame) {
        var body = frame.tag().child("LI").child("LBody");
        var strips = new ArrayList<Strip>();
        var title = setting.lines(Inlines.apart(item.title()), Style.CELL, body, frame.width());
        strips.addAll(Strips.lines(title, frame.left()));
        var detail = setting.lines(item.detail(), DETAIL, body, frame.width());
        strips.addAll(Strips.lines(detail, frame.left()));
        return strips;
    }

    private static Strip between(Frame frame) {
        double height = Style.CELL.leading();
        var rule = rule(frame, RULE, Ink.RULE);
        return Strip.of(
                height, (canvas, top) -> rule.drawing().draw(canvas, top + (height - RULE) / 2));
    }

    /// Line by line beside one another; every line is as high as every other.
    private static List<Strip> rows(List<List<Strip>> columns) {
        int most = columns.stream().mapToInt(List::size).max().orElse(0);
        var rows = new ArrayList<Strip>();
        for (int i = 0; i < most; i++) {
            var row = new ArrayList<List<Strip>>();
            var bond = Bond.FREE;
            for (var column : columns) {
                if (i < column.size()) {
                    row.add(List.of(column.get(i)));
                    bond = stronger(bond, column.get(i).bond());
                }
            }
            rows.add(Strips.beside(row).bound(bond));
        }
        return rows;
    }

    private static Bond stronger(Bond one, Bond other) {
        return one.compareTo(other) < 0 ? other : one;
    }
}
