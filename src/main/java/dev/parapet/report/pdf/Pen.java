package dev.parapet.report.pdf;

/// Draws shapes on a page. Places are in points from the page's left and top edge; pairs of x and y
/// follow one another.
final class Pen {
    /// How far the handles of a quarter circle of radius 1 reach.
    private static final double QUARTER = 0.5523;

    private final Content content;
    private final double height;

    private final Palette palette;

    Pen(Content content, double height, Palette palette) {
        this.content = content;
        this.palette = palette;
        this.height = height;
    }

    void rectangle(Area area, Ink ink) {
        fillWith(ink);
        fill(area);
    }

    /// A rectangle in an ink thinned with white.
    ///
    /// @param strength 0 for white to 1 for the ink itself
    void tint(Area area, Ink ink, double strength) {
        content.fillWith(palette.thinned(ink, strength));
        fill(area);
    }

    private void fill(Area area) {
        content.rectangle(area.left(), y(area.top() + area.height()), area.width(), area.height());
        content.fill();
    }

    void polygon(Ink ink, double... corners) {
        fillWith(ink);
        path(corners);
        content.closePath();
        content.fill();
    }

    void polyline(Ink ink, double thickness, double... corners) {
        strokeWith(ink, thickness);
        path(corners);
        content.stroke();
    }

    void disc(Ink ink, double x, double y, double radius) {
        fillWith(ink);
        circle(x, y, radius);
        content.fill();
    }

    void ring(Ink ink, double thickness, double x, double y, double radius) {
        strokeWith(ink, thickness);
        circle(x, y, radius);
        content.stroke();
    }

    private void path(double... corners) {
        content.moveTo(corners[0], y(corners[1]));
        for (int i = 2; i < corners.length; i += 2) {
            content.lineTo(corners[i], y(corners[i + 1]));
        }
    }

    private void circle(double x, double y, double radius) {
        content.moveTo(x + radius, y(y));
        quarter(x, y, radius, 0);
        quarter(x, y, radius, 1);
        quarter(x, y, radius, 2);
        quarter(x, y, radius, 3);
        content.closePath();
    }

    private void quarter(double x, double y, double radius, int turns) {
        int cos = turns % 2 == 0 ? 1 - turns : 0;
        int sin = turns % 2 == 0 ? 0 : 2 - turns;
        double reach = QUARTER * radius;
        content.curveTo(
                x + radius * cos - reach * sin,
                y(y + radius * sin + reach * cos),
                x - radius * sin + reach * cos,
                y(y + radius * cos + reach * sin),
                x - radius * sin,
                y(y + radius * cos));
    }

    private void fillWith(Ink ink) {
        content.fillWith(palette.of(ink));
    }

    private void strokeWith(Ink ink, double thickness) {
        content.strokeWith(palette.of(ink));
        content.thickness(thickness);
        content.roundEndsAndJoins();
    }

    private double y(double fromTop) {
        return height - fromTop;
    }
}
