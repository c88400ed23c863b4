package dev.parapet.desktop.write;

import dev.parapet.desktop.control.Texts;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.geometry.Orientation;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyEvent;
import javafx.util.Subscription;

import java.util.Optional;
import java.util.stream.IntStream;

/// The pages of a plan, one below the other. Only those in sight are drawn.
final class PagesView extends ListView<PagesView.Page> {
    /// Above and below a page.
    static final double AIR = 12;

    private static final double SIDE = 32;
    private static final double LEAST = 240;

    private final ReadOnlyIntegerWrapper current = new ReadOnlyIntegerWrapper();
    private final ReadOnlyDoubleWrapper paper = new ReadOnlyDoubleWrapper(LEAST);
    private Zoom zoom = Zoom.FIT;
    private Subscription following = Subscription.EMPTY;

    /// A page of a proof.
    ///
    /// @param index 0 for the first
    record Page(Proof.Pages proof, int index) {}

    PagesView(Texts texts, ProofPress press) {
        var drawings = new Drawings(press);
        getStyleClass().add("pages");
        setAccessibleText(texts.of("pages"));
        setCellFactory(_ -> new PageCell(texts, drawings, paper()));
        widthProperty().subscribe(this::fit);
        skinProperty().subscribe(this::follow);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /// The page in the middle of what is in sight, 0 for the first.
    ReadOnlyIntegerProperty current() {
        return current.getReadOnlyProperty();
    }

    /// How wide a page is on screen.
    ReadOnlyDoubleProperty paper() {
        return paper.getReadOnlyProperty();
    }

    /// Shows another proof at the place where this one is read.
    void show(Proof.Pages pages) {
        var before = current.get();
        var items = IntStream.range(0, pages.count()).mapToObj(i -> new Page(pages, i)).toList();
        getItems().setAll(items);
        fit();
        if (before >= items.size()) {
            go(items.size() - 1);
        }
    }

    /// Brings a page to the top.
    void go(int page) {
        getSelectionModel().select(page);
        scrollTo(page);
    }

    void larger() {
        zoom(zoom.larger(paper.get()));
    }

    void smaller() {
        zoom(zoom.smaller(paper.get()));
    }

    /// As wide as there is room.
    void fitWidth() {
        zoom(Zoom.FIT);
    }

    private void pressed(KeyEvent key) {
        if (key.isShortcutDown() || key.isAltDown()) {
            return;
        }
        switch (key.getCode()) {
            case PLUS, EQUALS, ADD -> larger();
            case MINUS, SUBTRACT -> smaller();
            case DIGIT0, NUMPAD0 -> fitWidth();
            default -> {}
        }
    }

    private void zoom(Zoom next) {
        var page = current.get();
        zoom = next;
        fit();
        scrollTo(page);
    }

    private void fit() {
        if (getItems().isEmpty()) {
            return;
        }
        paper.set(zoom.width(Math.max(LEAST, getWidth() - 2 * SIDE)));
        var height = paper.get() * getItems().getFirst().proof().proportion();
        setFixedCellSize(Math.round(height) + 2 * AIR);
        locate();
    }

    private void follow() {
        following.unsubscribe();
        following =
                lookupAll(".scroll-bar").stream()
                        .filter(ScrollBar.class::isInstance)
                        .map(ScrollBar.class::cast)
                        .filter(bar -> bar.getOrientation() == Orientation.VERTICAL)
                        .map(bar -> bar.valueProperty().subscribe(this::locate))
                        .reduce(Subscription.EMPTY, Subscription::and);
    }

    private void locate() {
        flow().ifPresent(flow -> {
            var height = getFixedCellSize();
            var all = height * getItems().size();
            var top = flow.getPosition() * Math.max(0, all - flow.getHeight());
            var middle = (int) ((top + flow.getHeight() / 2) / height);
            current.set(Math.clamp(middle, 0, Math.max(0, getItems().size() - 1)));
        });
    }

    private Optional<VirtualFlow<?>> flow() {
        return lookup(".virtual-flow") instanceof VirtualFlow<?> flow
                ? Optional.of(flow)
                : Optional.empty();
    }
}
