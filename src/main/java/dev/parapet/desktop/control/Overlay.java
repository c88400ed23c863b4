package dev.parapet.desktop.control;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Spinner;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Lies over the whole screen with one thing on it, until that is done with: Escape or a click
/// beside it closes it and the keyboard goes back to where it was.
public final class Overlay extends StackPane {
    private static final Insets AROUND = new Insets(64, 24, 24, 24);
    private static final Insets CLOSE_BY = new Insets(16);
    private static final double LOW = 520;

    private final Node card;
    private final Region veil = new Region();
    private final ScrollPane scroll;
    private final Runnable closed;
    private Optional<Node> before = Optional.empty();

    /// An overlay that is not shown yet.
    ///
    /// @param card what is on it
    /// @param closed takes the keyboard back where what had it is gone
    public Overlay(Node card, Runnable closed) {
        this.card = card;
        this.closed = closed;
        veil.getStyleClass().add("veil");
        veil.setOnMousePressed(_ -> close());
        getStyleClass().add("overlay");
        getStylesheets().add(Sheet.of("controls.css"));
        card.getStyleClass().addAll("card", "overlay-card");
        this.scroll = scrolling(card);
        addEventFilter(KeyEvent.KEY_PRESSED, this::closeOnEscape);
        show(false);
    }

    /// The card is scrolled where the window is lower than it.
    private ScrollPane scrolling(Node card) {
        var room = new StackPane(card);
        room.setAlignment(Pos.TOP_CENTER);
        room.setOnMousePressed(event -> {
            if (room.equals(event.getTarget())) {
                close();
            }
        });
        heightProperty()
                .map(height -> height.doubleValue() < LOW ? CLOSE_BY : AROUND)
                .subscribe(around -> StackPane.setMargin(card, around));
        var scroll = new ScrollPane(room);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        return scroll;
    }

    /// Shows it, where it is not shown yet.
    public void open() {
        if (!isOpen()) {
            before = Optional.ofNullable(getScene()).map(Scene::getFocusOwner);
            show(true);
        }
    }

    /// Closes it, where it is open.
    public void close() {
        if (isOpen()) {
            show(false);
            before.filter(FocusLoan::isOnScreen).ifPresentOrElse(Node::requestFocus, closed);
            before = Optional.empty();
        }
    }

    public boolean isOpen() {
        return isVisible();
    }

    /// What is not seen is not there at all, or every frame would have to pass it.
    private void show(boolean shown) {
        getChildren().setAll(shown ? List.of(veil, scroll) : List.of());
        setVisible(shown);
        setManaged(shown);
        if (shown) {
            // the card is in the scene from then on, and can take the keyboard
            scroll.applyCss();
        }
    }

    private void closeOnEscape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            close();
        } else if (event.getCode() == KeyCode.TAB) {
            event.consume();
            step(event.isShiftDown() ? -1 : 1);
        }
    }

    /// The keyboard goes round on the card and never to what lies below.
    private void step(int by) {
        var stops = stops(card).toList();
        if (!stops.isEmpty()) {
            var here = getScene() == null ? -1 : stops.indexOf(getScene().getFocusOwner());
            stops.get(Math.floorMod(here < 0 ? 0 : here + by, stops.size())).requestFocus();
        }
    }

    private static Stream<Node> stops(Node node) {
        if (!node.isVisible() || node.isDisabled() || isChosenByArrows(node)) {
            return Stream.empty();
        }
        if (node.isFocusTraversable() && hasKeyboardAlone(node)) {
            return Stream.of(node);
        }
        var below =
                node instanceof Parent parent
                        ? parent.getChildrenUnmodifiable().stream().flatMap(Overlay::stops)
                        : Stream.<Node>empty();
        return node.isFocusTraversable() ? Stream.concat(Stream.of(node), below) : below;
    }

    /// The field within it never has the keyboard itself.
    private static boolean hasKeyboardAlone(Node node) {
        return node instanceof ComboBoxBase<?> || node instanceof Spinner<?>;
    }

    /// Of a group of buttons Tab comes to the one that is chosen, as everywhere else.
    private static boolean isChosenByArrows(Node node) {
        return node instanceof ToggleButton button
                && button.getToggleGroup() != null
                && button.getToggleGroup().getSelectedToggle() != null
                && !button.isSelected();
    }
}
