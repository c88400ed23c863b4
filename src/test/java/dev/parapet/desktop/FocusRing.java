package dev.parapet.desktop;

import javafx.css.PseudoClass;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// What changes around a control as the keyboard comes to it. Use it on the JavaFX thread.
///
/// @param share how long a line of one pixel would be that changes by 3 to 1 or more (WCAG 2.2,
///   1.4.11), as a share of the way once around the control
/// @param isStill whether the control stays as large as it was
record FocusRing(double share, boolean isStill) {
    private static final double AROUND = 4;
    private static final double LEAST_CONTRAST = 3;
    private static final List<PseudoClass> OWN =
            List.of(
                    PseudoClass.getPseudoClass("focused"),
                    PseudoClass.getPseudoClass("focus-visible"));
    private static final PseudoClass WITHIN = PseudoClass.getPseudoClass("focus-within");

    /// @param page what stands behind everything
    static FocusRing of(Node node, Color page) {
        boolean hadIt = node.isFocused();
        focus(node, false);
        var before = picture(node, page);
        focus(node, true);
        var after = picture(node, page);
        focus(node, hadIt);
        return new FocusRing(
                changed(before, after) / (2 * (before.getWidth() + before.getHeight())),
                before.getWidth() == after.getWidth() && before.getHeight() == after.getHeight());
    }

    private static void focus(Node node, boolean has) {
        OWN.forEach(state -> node.pseudoClassStateChanged(state, has));
        Stream.iterate(node, Objects::nonNull, Node::getParent)
                .forEach(each -> each.pseudoClassStateChanged(WITHIN, has));
        var root = node.getScene().getRoot();
        root.applyCss();
        root.layout();
    }

    private static Image picture(Node node, Color page) {
        var ground = ground(node);
        var place = ground.sceneToLocal(node.localToScene(node.getLayoutBounds()));
        var corner = ground.localToParent(place.getMinX() - AROUND, place.getMinY() - AROUND);
        var parameters = new SnapshotParameters();
        parameters.setFill(page);
        parameters.setViewport(
                new Rectangle2D(
                        Math.floor(corner.getX()),
                        Math.floor(corner.getY()),
                        Math.ceil(place.getWidth() + 2 * AROUND),
                        Math.ceil(place.getHeight() + 2 * AROUND)));
        return ground.snapshot(parameters, null);
    }

    /// What holds the node and is not cut off by what can be scrolled.
    private static Node ground(Node node) {
        var at = node;
        while (at.getParent() != null && at.getParent().getClip() == null) {
            at = at.getParent();
        }
        return at;
    }

    private static int changed(Image before, Image after) {
        int changed = 0;
        for (int y = 0; y < Math.min(before.getHeight(), after.getHeight()); y++) {
            for (int x = 0; x < Math.min(before.getWidth(), after.getWidth()); x++) {
                var was = before.getPixelReader().getColor(x, y);
                var is = after.getPixelReader().getColor(x, y);
                if (Ground.contrast(was, is) >= LEAST_CONTRAST) {
                    changed++;
                }
            }
        }
        return changed;
    }
}
