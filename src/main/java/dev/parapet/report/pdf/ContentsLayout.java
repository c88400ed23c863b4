package dev.parapet.report.pdf;

import dev.parapet.report.Block.Contents;
import dev.parapet.report.Heading;
import dev.parapet.report.Span;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Lays out the table of contents. Page numbers are known when it is drawn; room for them is kept.
final class ContentsLayout {
    private static final double NUMBER_WIDTH = 36;
    private static final double INDENT = 14;

    private final Setting setting;

    ContentsLayout(Setting setting) {
        this.setting = setting;
    }

    List<Strip> lay(Contents contents, Frame frame) {
        var strips = new ArrayList<>(SectionLayout.title(setting, contents.title(), frame));
        var list = frame.within(frame.tag().child("TOC"));
        for (var heading : setting.headings()) {
            if (heading.listed() && heading.level() <= contents.depth()) {
                strips.addAll(entry(heading, list));
            }
        }
        return Strips.spaced(0, Strips.bound(Bond.LOOSE, strips), 16);
    }

    private List<Strip> entry(Heading heading, Frame frame) {
        var link = frame.tag().child("TOCI").child("Reference").child("Link");
        double indent = INDENT * (heading.level() - 1);
        var style = style(heading);
        var lines =
                setting.lines(
                        heading.title() + " ", style, link, frame.width() - indent - NUMBER_WIDTH);
        if (lines.isEmpty()) {
            return List.of();
        }
        var strips = new ArrayList<Strip>();
        for (var strip : Strips.lines(lines, frame.left() + indent)) {
            boolean last = strips.size() == lines.size() - 1;
            strips.add(strip.drawn(leading(strip, heading, link, frame, last)));
        }
        return Strips.spaced(heading.level() == 1 ? 7 : 1.5, strips, 0);
    }

    /// Draws a line that leads to its section; the last of an entry has the page number at its end.
    private Strip.Drawing leading(
            Strip line, Heading heading, Tag link, Frame frame, boolean withNumber) {
        return (canvas, top) -> {
            line.drawing().draw(canvas, top);
            if (withNumber) {
                number(canvas, heading, link, frame.right(), top);
            }
            var to = new Span.Jump(heading.title(), heading.anchor());
            canvas.link(link, to, new Area(frame.left(), top, frame.width(), line.height()));
        };
    }

    private void number(Canvas canvas, Heading heading, Tag link, double right, double top)
            throws IOException {
        var style = style(heading).withTabularFigures();
        String number = Integer.toString(canvas.pageOf(heading.anchor()));
        canvas.text(
                link, style, number, right - setting.width(number, style), top + style.baseline());
    }

    private static Style style(Heading heading) {
        return heading.level() == 1 ? Style.BODY.in(Cut.MEDIUM) : Style.BODY;
    }
}
