package dev.parapet.desktop.shell;

import dev.parapet.desktop.control.Ancestors;

import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

import java.util.Optional;

/// The page of the window. In a window that is too low for it, it keeps the height that it needs
/// and is moved: by the wheel, by a bar at its side, and to whatever the keyboard goes to.
final class Reach extends Pane {
    /// From this height on every page fits, and none is asked what it needs.
    private static final double ROOMY = 560;

    /// What a screen can be read in, below the bar of the window.
    private static final double LEAST = 400;

    private static final double AIR = 8;
    private static final double STEP = 40;

    private final Region page;
    private final ScrollBar bar = new ScrollBar();
    private Optional<Node> sought = Optional.empty();

    /// Whether the mouse holds something, which is not to be moved from below it.
    private boolean isHeld;

    Reach(Region page) {
        this.page = page;
        getStyleClass().add("reach");
        bar.setOrientation(Orientation.VERTICAL);
        bar.setUnitIncrement(STEP);
        bar.setVisible(false);
        bar.valueProperty().subscribe((_, value) -> page.setLayoutY(-value.doubleValue()));
        getChildren().setAll(page);
        addEventHandler(ScrollEvent.SCROLL, this::scrolled);
        addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> isHeld = true);
        addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> isHeld = false);
        addEventFilter(KeyEvent.KEY_PRESSED, _ -> isHeld = false);
        sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::seek);
    }

    /// Moves the page to its beginning.
    void toTop() {
        bar.setValue(0);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        var isRoomy = getHeight() >= ROOMY || getHeight() <= 0;
        var height = isRoomy ? getHeight() : height(getWidth());
        if (height > getHeight()) {
            var side = bar.prefWidth(-1);
            var room = getWidth() - side;
            layBeside(room, height(room));
            bar.resizeRelocate(room, 0, side, getHeight());
            sought.ifPresent(this::bringIn);
        } else {
            showBar(false);
            bar.setValue(0);
            page.resizeRelocate(0, 0, getWidth(), getHeight());
        }
        sought = Optional.empty();
    }

    private double height(double width) {
        return snapSizeY(Math.max(Math.max(LEAST, getHeight()), page.minHeight(width)));
    }

    private void layBeside(double width, double height) {
        var rest = height - getHeight();
        showBar(true);
        bar.setMax(rest);
        bar.setVisibleAmount(rest * getHeight() / height);
        bar.setBlockIncrement(getHeight());
        bar.setValue(Math.clamp(bar.getValue(), 0, rest));
        page.resizeRelocate(0, -bar.getValue(), width, height);
    }

    /// Without need of it there is no bar at all, or it would be styled all the same.
    private void showBar(boolean shown) {
        if (bar.isVisible() != shown) {
            bar.setVisible(shown);
            if (shown) {
                getChildren().add(bar);
            } else {
                getChildren().remove(bar);
            }
        }
    }

    private void scrolled(ScrollEvent wheel) {
        var next = Math.clamp(bar.getValue() - wheel.getDeltaY(), 0, Math.max(0, bar.getMax()));
        if (bar.isVisible() && next != bar.getValue()) {
            wheel.consume();
            bar.setValue(next);
        }
    }

    private void seek(Node owner) {
        if (bar.isVisible() && owner != null && !isHeld) {
            sought = Optional.of(owner).filter(this::isOnPage);
            requestLayout();
        }
    }

    private boolean isOnPage(Node node) {
        return Ancestors.from(node).anyMatch(page::equals);
    }

    /// What is larger than the window stays where it is, as long as anything of it is in sight.
    private void bringIn(Node node) {
        page.layout();
        var place = placeOf(node);
        var top = bar.getValue();
        var bottom = top + getHeight();
        var isLarger = place.getHeight() > getHeight();
        if (isLarger && place.getMaxY() > top && place.getMinY() < bottom) {
            return;
        }
        if (place.getMinY() < top || isLarger) {
            move(place.getMinY() - AIR);
        } else if (place.getMaxY() > bottom) {
            move(place.getMaxY() + AIR - getHeight());
        }
    }

    private Bounds placeOf(Node node) {
        return page.sceneToLocal(node.localToScene(node.getLayoutBounds()));
    }

    private void move(double top) {
        bar.setValue(Math.clamp(top, 0, bar.getMax()));
    }
}
