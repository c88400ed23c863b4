package dev.parapet.report.pdf;

import dev.parapet.report.Span;
import dev.parapet.report.pdf.file.Syntax;

import java.util.List;
import java.util.Map;

/// Where anchors stand, and what leads there.
///
/// @param pages numbers of their objects
/// @param height of the pages, in points
/// @param spots of all anchors of the report
record Links(List<Integer> pages, double height, Map<String, Spot> spots) {
    /// How far above an anchor a page is shown, so that its title does not stick to the window's
    /// edge.
    private static final double AIR = 12;

    /// @param page 0 for the first
    /// @param top from the page's top edge, in points
    record Spot(int page, double top) {}

    int pageOf(String anchor) {
        return spot(anchor).page() + 1;
    }

    /// Writes where an anchor is, as a destination.
    void destination(String anchor, Syntax to) {
        var spot = spot(anchor);
        int top = (int) Math.round(height - Math.max(0, spot.top() - AIR));
        to.raw("[").reference(pages.get(spot.page())).raw("/XYZ 0 ").integer(top).raw("null]");
    }

    private Spot spot(String anchor) {
        return spots.getOrDefault(anchor, new Spot(0, 0));
    }

    /// Writes an annotation without a border; printed, as PDF/A asks.
    ///
    /// @param area a rectangle, as an array
    /// @param key by which its element is found
    void annotation(Span link, String area, int key, Syntax to) {
        to.raw("<</Type/Annot/Subtype/Link/F 4/BS<</W 0>>/Rect").raw(area).raw("/StructParent ");
        to.integer(key);
        lead(link, to);
        to.raw(">>");
    }

    private void lead(Span link, Syntax to) {
        switch (link) {
            case Span.Link(var text, var address) -> {
                to.raw("/Contents").text(Inlines.wellFormed(text));
                to.raw("/A<</S/URI/URI").text(address.toASCIIString()).raw(">>");
            }
            case Span.Jump(var text, var anchor) -> {
                to.raw("/Contents").text(Inlines.wellFormed(text)).raw("/A<</S/GoTo/D");
                destination(anchor, to);
                to.raw(">>");
            }
            case Span.Words _, Span.Marked _ ->
                    throw new IllegalArgumentException("leads nowhere: " + link);
        }
    }
}
