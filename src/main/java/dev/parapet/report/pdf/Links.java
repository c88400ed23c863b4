package dev.parapet.report.pdf;

import dev.parapet.report.Span;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;

import java.util.List;
import java.util.Map;

/// Where anchors stand, and the annotations that lead there.
///
/// @param spots of all anchors of the report
record Links(List<PDPage> pages, Map<String, Spot> spots) {
    /// How far above an anchor a page is shown, so that its title does not stick to the window's
    /// edge.
    private static final double AIR = 12;

    /// @param page 0 for the first
    /// @param top from the page's top edge, in points
    record Spot(int page, double top) {}

    int pageOf(String anchor) {
        return spot(anchor).page() + 1;
    }

    PDPageXYZDestination destination(String anchor) {
        var spot = spot(anchor);
        var page = pages.get(spot.page());
        var destination = new PDPageXYZDestination();
        destination.setPage(page);
        destination.setLeft(0);
        destination.setTop(
                (int) Math.round(page.getMediaBox().getHeight() - Math.max(0, spot.top() - AIR)));
        return destination;
    }

    private Spot spot(String anchor) {
        return spots.getOrDefault(anchor, new Spot(0, 0));
    }

    /// An annotation without a border; printed, as PDF/A asks.
    PDAnnotationLink annotation(Span to, PDRectangle area) {
        var annotation = new PDAnnotationLink();
        annotation.setRectangle(area);
        annotation.setPrinted(true);
        var none = new PDBorderStyleDictionary();
        none.setWidth(0);
        annotation.setBorderStyle(none);
        lead(annotation, to);
        return annotation;
    }

    private void lead(PDAnnotationLink annotation, Span to) {
        switch (to) {
            case Span.Link(var text, var address) -> {
                var action = new PDActionURI();
                action.setURI(address.toASCIIString());
                annotation.setAction(action);
                annotation.setContents(Inlines.wellFormed(text));
            }
            case Span.Jump(var text, var anchor) -> {
                var action = new PDActionGoTo();
                action.setDestination(destination(anchor));
                annotation.setAction(action);
                annotation.setContents(Inlines.wellFormed(text));
            }
            case Span.Words _, Span.Marked _ ->
                    throw new IllegalArgumentException("leads nowhere: " + to);
        }
    }
}
