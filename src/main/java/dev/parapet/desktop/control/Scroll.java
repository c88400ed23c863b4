package dev.parapet.desktop.control;

import javafx.scene.control.ScrollPane;
import javafx.scene.control.Skin;

/// A scroll pane for content that changes while one looks at it: only what changed is painted. That
/// of JavaFX keeps a picture of all that is in sight, which is quick to scroll, and paints all of
/// it anew for a single letter.
public final class Scroll extends ScrollPane {
    @Override
    protected Skin<?> createDefaultSkin() {
        var skin = super.createDefaultSkin();
        getChildrenUnmodifiable().stream()
                .filter(part -> part.getStyleClass().contains("viewport"))
                .forEach(viewport -> viewport.setCache(false));
        return skin;
    }
}
