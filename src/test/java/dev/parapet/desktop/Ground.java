package dev.parapet.desktop;

import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/// What a node stands on, and how far its colour stands out from it by WCAG 2.2.
final class Ground {
    private Ground() {}

    /// The ratio of two colours, 1 to 21.
    static double contrast(Color one, Color other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    /// The colour behind a node.
    ///
    /// @param page what stands behind everything
    static Color behind(Node node, Color page) {
        var parent = node.getParent();
        if (parent == null) {
            return page;
        }
        var ground = behind(parent, page);
        var seen = parent instanceof Region region ? filled(region, ground) : ground;
        for (var sibling : parent.getChildrenUnmodifiable()) {
            if (sibling.equals(node)) {
                break;
            }
            if (sibling instanceof Region region && liesUnder(region, node)) {
                seen = filled(region, seen);
            }
        }
        return seen;
    }

    private static boolean liesUnder(Region region, Node node) {
        var bounds = node.getBoundsInParent();
        return region.isVisible()
                && region.getBoundsInParent().contains(bounds.getCenterX(), bounds.getCenterY());
    }

    /// A colour as it is seen on a ground.
    static Color over(Color ground, Color colour, double opacity) {
        return ground.interpolate(
                Color.color(colour.getRed(), colour.getGreen(), colour.getBlue()),
                colour.getOpacity() * opacity);
    }

    /// Fills further in cover those further out.
    private static Color filled(Region region, Color ground) {
        var background = region.getBackground();
        var seen = ground;
        if (background != null) {
            for (var fill : background.getFills()) {
                if (fill.getFill() instanceof Color colour) {
                    seen = over(seen, colour, region.getOpacity());
                }
            }
        }
        return seen;
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
