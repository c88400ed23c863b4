package dev.parapet.report.pdf;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.List;

/// A piece of the report that is never split: as high as it says, drawn wherever a page has room.
///
/// @param above room kept free above it, in points; of two rooms that meet the larger counts, and
///   none at the top of a page
/// @param below room kept free below it
/// @param newPage whether it begins a page
/// @param anchors that stand at its top
/// @param head drawn above it where it begins a page, such as the titles of a table's columns
record Strip(
        double above,
        double height,
        double below,
        Bond bond,
        boolean newPage,
        List<String> anchors,
        @Nullable Strip head,
        Drawing drawing) {

    /// Draws a strip.
    interface Drawing {
        /// Draws it, and tags what it draws.
        ///
        /// @param top of the strip, from the page's top edge, in points
        void draw(Canvas canvas, double top) throws IOException;
    }

    static Strip of(double height, Drawing drawing) {
        return new Strip(0, height, 0, Bond.FREE, false, List.of(), null, drawing);
    }

    Strip above(double room) {
        return new Strip(
                Math.max(above, room), height, below, bond, newPage, anchors, head, drawing);
    }

    Strip below(double room) {
        return new Strip(
                above, height, Math.max(below, room), bond, newPage, anchors, head, drawing);
    }

    /// Binds it to the next, unless it is bound more strongly already.
    Strip bound(Bond other) {
        var stronger = bond.compareTo(other) < 0 ? other : bond;
        return new Strip(above, height, below, stronger, newPage, anchors, head, drawing);
    }

    Strip onNewPage() {
        return new Strip(above, height, below, bond, true, anchors, head, drawing);
    }

    Strip anchored(List<String> names) {
        return new Strip(above, height, below, bond, newPage, names, head, drawing);
    }

    Strip drawn(Drawing other) {
        return new Strip(above, height, below, bond, newPage, anchors, head, other);
    }

    Strip under(Strip repeated) {
        return new Strip(above, height, below, bond, newPage, anchors, repeated, drawing);
    }
}
