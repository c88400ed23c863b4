package dev.parapet.report.pdf;

import dev.parapet.report.Block.Points;
import dev.parapet.report.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Lays out a list; labels stand in a column of their own.
final class PointsLayout {
    private static final double LABEL_TO_TEXT = 6;
    private static final double BETWEEN = 3;

    private final Setting setting;

    PointsLayout(Setting setting) {
        this.setting = setting;
    }

    List<Strip> lay(Points points, Frame frame) {
        var list =
                frame.tag()
                        .child("L", Attributes.numbering(points.numbered() ? "Decimal" : "Disc"));
        double indent = labelWidth(points) + LABEL_TO_TEXT;
        var strips = new ArrayList<Strip>();
        for (int i = 0; i < points.items().size(); i++) {
            var item = item(label(points, i), points.items().get(i), frame.within(list), indent);
            int behind = points.items().size() - 1 - i;
            boolean held = behind == 1 || (i == 0 && behind > 0);
            strips.addAll(Strips.spaced(0, held ? held(item) : item, BETWEEN));
        }
        return Strips.spaced(1, strips, 8);
    }

    /// Holds on to the next, so that no page has only one of several.
    private static List<Strip> held(List<Strip> item) {
        return item.isEmpty()
                ? item
                : Stream.concat(
                                item.stream().limit(item.size() - 1L),
                                Stream.of(item.getLast().bound(Bond.TIGHT)))
                        .toList();
    }

    private static String label(Points points, int index) {
        return points.numbered() ? index + 1 + "." : "•";
    }

    private double labelWidth(Points points) {
        return setting.width(label(points, points.items().size() - 1), style());
    }

    private static Style style() {
        return Style.BODY.in(Ink.QUIET).withTabularFigures();
    }

    private List<Strip> item(String label, List<Span> text, Frame frame, double indent) {
        var item = frame.tag().child("LI");
        var labelTag = item.child("Lbl");
        var lines = setting.lines(text, Style.BODY, item.child("LBody"), frame.width() - indent);
        var strips = Strips.lines(lines, frame.left() + indent);
        if (strips.isEmpty()) {
            return strips;
        }
        var first = strips.getFirst();
        double left = frame.left() + indent - LABEL_TO_TEXT - setting.width(label, style());
        var labelled =
                first.drawn((canvas, top) -> {
                    canvas.text(labelTag, style(), label, left, top + style().baseline());
                    first.drawing().draw(canvas, top);
                });
        var all = new ArrayList<>(strips);
        all.set(0, labelled);
        return all;
    }
}
