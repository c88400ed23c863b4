package dev.parapet.report.pdf;

import dev.parapet.report.Span;

import java.io.IOException;
import java.util.List;

/// A line of set text.
///
/// @param fragments in the order in which they are read
/// @param width of what can be seen, without spaces at the end
/// @param style the tallest in it; gives leading and baseline
record Line(List<Fragment> fragments, double width, Style style) {

    /// A part of a line that has one look.
    ///
    /// @param text as it is read
    /// @param shown as it is drawn from left to right; other than the text where that runs from
    ///   right to left or has letters of several forms
    /// @param from how far right of the line's start it begins
    /// @param width how far it takes the pen
    record Fragment(Run run, String text, String shown, double from, double width) {
        Fragment moved(double by) {
            return new Fragment(run, text, shown, from + by, width);
        }
    }

    /// The line further right.
    Line moved(double by) {
        var moved = fragments.stream().map(fragment -> fragment.moved(by)).toList();
        return new Line(moved, width + by, style);
    }

    double leading() {
        return style.leading();
    }

    /// Draws it, and makes its links lead.
    ///
    /// @param left of the line, from the page's left edge
    /// @param top of the line, from the page's top edge
    void draw(Canvas canvas, double left, double top) throws IOException {
        double baseline = top + style.baseline();
        for (var fragment : fragments) {
            draw(canvas, fragment, left + fragment.from(), baseline);
        }
        for (var fragment : fragments) {
            var link = fragment.run().link();
            if (link != null) {
                double seen = Math.min(fragment.width(), width - fragment.from());
                var area = new Area(left + fragment.from(), top, seen, leading());
                canvas.link(fragment.run().tag(), link, area);
                underline(canvas, link, new Area(area.left(), baseline + 1.5, seen, 0.4));
            }
        }
    }

    /// Addresses outside are underlined, for eyes that do not tell the accent from the text.
    private static void underline(Canvas canvas, Span link, Area area) throws IOException {
        if (link instanceof Span.Link) {
            canvas.decorate().rectangle(area, Ink.ACCENT);
        }
    }

    private static void draw(Canvas canvas, Fragment fragment, double left, double baseline)
            throws IOException {
        var run = fragment.run();
        var mark = run.mark();
        if (mark == null) {
            canvas.text(fragment, left, baseline);
        } else {
            canvas.mark(run.tag(), mark, left, baseline, run.style().capitals());
        }
    }
}
