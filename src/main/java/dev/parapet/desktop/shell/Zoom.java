package dev.parapet.desktop.shell;

import dev.parapet.desktop.session.CurrentPreferences;

import javafx.collections.ListChangeListener;
import javafx.scene.control.PopupControl;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import javafx.util.Subscription;

/// Shows the window's content larger, as if the window were smaller: what folds away in a small
/// window folds away. Lists and menus that pop up take larger letters.
final class Zoom extends Pane {
    private static final double LETTERS = 14;

    private final Region content;
    private final Scale scale = new Scale(1, 1, 0, 0);
    private final ListChangeListener<Window> onWindows = this::fitPopups;
    private final Subscription onChoice;

    Zoom(Region content, CurrentPreferences preferences) {
        this.content = content;
        content.getTransforms().add(scale);
        getChildren().setAll(content);
        this.onChoice = preferences.property().map(now -> now.look().zoom()).subscribe(this::show);
    }

    /// Enlarges what pops up from now on. Use it on the JavaFX thread.
    void followWindows() {
        Window.getWindows().addListener(onWindows);
    }

    void close() {
        onChoice.unsubscribe();
        Window.getWindows().removeListener(onWindows);
    }

    @Override
    protected void layoutChildren() {
        double factor = scale.getX();
        content.resizeRelocate(0, 0, getWidth() / factor, getHeight() / factor);
    }

    private void show(int percent) {
        scale.setX(percent / 100.0);
        scale.setY(percent / 100.0);
        requestLayout();
    }

    private void fitPopups(ListChangeListener.Change<? extends Window> change) {
        while (change.next()) {
            change.getAddedSubList().forEach(this::fit);
        }
    }

    /// The popup of a control inherits from the control that owns it and not from its own root.
    private void fit(Window window) {
        var letters = "-fx-font-size: " + LETTERS * scale.getX() + "px;";
        switch (window) {
            case PopupControl popup when !popup.styleProperty().isBound() ->
                    popup.setStyle(letters);
            case PopupWindow popup -> popup.getScene().getRoot().setStyle(letters);
            default -> {
                // the window itself is scaled
            }
        }
    }
}
