package dev.parapet.report.pdf;

import dev.parapet.report.pdf.Palette.Colour;

import org.apache.pdfbox.pdmodel.PDPageContentStream;

import java.io.IOException;

/// Draws shapes on a page. Places are in points from the page's left and top edge; pairs of x and y
/// follow one another.
final class Pen {
    /// How far the handles of a quarter circle of radius 1 reach.
    private static final double QUARTER = 0.5523;

    private static final int ROUND = 1;

    private final PDPageContentStream stream;
    private final double height;

    private final Palette palette;

    Pen(PDPageContentStream stream, double height, Palette palette) {
        this.stream = stream;
        this.palette = palette;
        this.height = height;
    }

    void rectangle(Area area, Ink ink) throws IOException {
        fillWith(ink);
        fill(area);
    }

    /// A rectangle in an ink thinned with white.
    ///
    /// @param strength 0 for white to 1 for the ink itself
    void tint(Area area, Ink ink, double strength) throws IOException {
        fillWith(palette.of(ink).thinned(strength));
        fill(area);
    }

    private void fill(Area area) throws IOException {
        stream.addRect(
                x(area.left()), y(area.top() + area.height()), x(area.width()), x(area.height()));
        stream.fill();
    }

    void polygon(Ink ink, double... corners) throws IOException {
        fillWith(ink);
        path(corners);
        stream.closePath();
        stream.fill();
    }

    void polyline(Ink ink, double thickness, double... corners) throws IOException {
        strokeWith(ink, thickness);
        path(corners);
        stream.stroke();
    }

    void disc(Ink ink, double x, double y, double radius) throws IOException {
        fillWith(ink);
        circle(x, y, radius);
        stream.fill();
    }

    void ring(Ink ink, double thickness, double x, double y, double radius) throws IOException {
        strokeWith(ink, thickness);
        circle(x, y, radius);
        stream.stroke();
    }

    private void path(double... corners) throws IOException {
        stream.moveTo(x(corners[0]), y(corners[1]));
        for (int i = 2; i < corners.length; i += 2) {
            stream.lineTo(x(corners[i]), y(corners[i + 1]));
        }
    }

    private void circle(double x, double y, double radius) throws IOException {
        stream.moveTo(x(x + radius), y(y));
        quarter(x, y, radius, 0);
        quarter(x, y, radius, 1);
        quarter(x, y, radius, 2);
        quarter(x, y, radius, 3);
        stream.closePath();
    }

    private void quarter(double x, double y, double radius, int turns) throws IOException {
        int cos = turns % 2 == 0 ? 1 - turns : 0;
        int sin = turns % 2 == 0 ? 0 : 2 - turns;
        double reach = QUARTER * radius;
        stream.curveTo(
                x(x + radius * cos - reach * sin),
                y(y + radius * sin + reach * cos),
                x(x - radius * sin + reach * cos),
                y(y + radius * cos + reach * sin),
                x(x - radius * sin),
                y(y + radius * cos));
    }

    private void fillWith(Ink ink) throws IOException {
        fillWith(palette.of(ink));
    }

    private void fillWith(Colour colour) throws IOException {
        stream.setNonStrokingColor(colour.red(), colour.green(), colour.blue());
    }

    private void strokeWith(Ink ink, double thickness) throws IOException {
        var colour = palette.of(ink);
        stream.setStrokingColor(colour.red(), colour.green(), colour.blue());
        stream.setLineWidth(x(thickness));
        stream.setLineCapStyle(ROUND);
        stream.setLineJoinStyle(ROUND);
    }

    private static float x(double points) {
        return Math.round(points * 100) / 100f;
    }

    private float y(double fromTop) {
        return x(height - fromTop);
    }
}
