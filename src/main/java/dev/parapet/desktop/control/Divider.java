package dev.parapet.desktop.control;

import dev.parapet.desktop.session.Settings;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.css.PseudoClass;
import javafx.event.EventHandler;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/// The border of a column at the side of a screen, which makes it wider and narrower: dragged, by
/// the arrow keys, or by a screen reader. A double click or Enter puts back the usual width. What a
/// person chose is remembered under the divider’s name, the same for every review, and holds again
/// as soon as there is room for it.
public final class Divider extends Region {
    private static final PseudoClass DRAGGED = PseudoClass.getPseudoClass("dragged");
    private static final double LINE = 1;
    private static final double GRIP = 9;
    private static final double STEP = 16;

    private final Region column;
    private final Side side;
    private final Settings settings;
    private final ReadOnlyDoubleWrapper extent = new ReadOnlyDoubleWrapper();
    private final EventHandler<KeyEvent> giveUp = this::giveUp;
    private Span span;
    private Optional<Double> chosen;
    private Optional<Drag> drag = Optional.empty();

    /// Where the column is.
    public enum Side {
        LEFT,
        RIGHT
    }

    /// How wide a column may be, in px of a window that shows everything as large as usual.
    public record Span(double least, double usual, double most) {

        /// The same where there is only so much room; the least it keeps.
        public Span within(double room) {
            double reach = Math.clamp(room, least, most);
            return new Span(least, Math.min(usual, reach), reach);
        }
    }

    /// How it was when the mouse took hold.
    ///
    /// @param at where across the parent the mouse was
    private record Drag(Optional<Double> chosen, double extent, double at) {}

    /// A divider beside its column in an [HBox], over which it reaches without taking room.
    ///
    /// @param name under which the settings remember the width
    public Divider(String name, Region column, Side side, Span span, Settings settings) {
        this.column = column;
        this.side = side;
        this.span = span;
        this.settings = settings;
        setId(name);
        this.chosen = settings.number(key());
        getStyleClass().add("divider");
        setAccessibleRole(AccessibleRole.SLIDER);
        setFocusTraversable(true);
        setCursor(Cursor.H_RESIZE);
        setViewOrder(-1);
        setMinWidth(GRIP);
        setMaxWidth(GRIP);
        // beyond the line, for a list has its scroll bar before it
        HBox.setMargin(this, side == Side.LEFT ? over(LINE, GRIP - LINE) : over(0, GRIP));
        addEventHandler(MouseEvent.ANY, this::moved);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        sceneProperty().subscribe((left, _) -> letGoIn(left));
        extent.subscribe((_, _) -> notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE));
        lay();
    }

    /// Fills a gap between two cards instead of reaching over a line.
    public void inGap(double gap) {
        setMinWidth(gap);
        setMaxWidth(gap);
        HBox.setMargin(this, Insets.EMPTY);
        getStyleClass().add("gap");
    }

    /// Says how wide the column may be now.
    public void fit(Span next) {
        span = next;
        lay();
    }

    /// How wide the column may be now.
    public Span span() {
        return span;
    }

    /// How wide the column is, in px as those of [Span].
    public ReadOnlyDoubleProperty extentProperty() {
        return extent.getReadOnlyProperty();
    }

    public Region column() {
        return column;
    }

    public Side side() {
        return side;
    }

    @Override
    public String getUserAgentStylesheet() {
        return Sheet.of("controls.css");
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case VALUE -> extent.get();
            case MIN_VALUE -> span.least();
            case MAX_VALUE -> span.most();
            case ORIENTATION -> Orientation.HORIZONTAL;
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        switch (action) {
            case INCREMENT -> choose(extent.get() + STEP);
            case DECREMENT -> choose(extent.get() - STEP);
            case SET_VALUE -> {
                if (parameters.length > 0 && parameters[0] instanceof Number width) {
                    choose(width.doubleValue());
                }
            }
            default -> super.executeAccessibleAction(action, parameters);
        }
    }

    private static Insets over(double before, double after) {
        return new Insets(0, -after, 0, -before);
    }

    private String key() {
        return "divider." + getId();
    }

    private void choose(double width) {
        double next = Math.clamp(Math.rint(width), span.least(), span.most());
        // a wish for which there is no room at present stays
        if (next != extent.get()) {
            remember(Optional.of(next));
        }
    }

    private void remember(Optional<Double> width) {
        chosen = width;
        width.ifPresentOrElse(known -> settings.put(key(), known), () -> settings.forget(key()));
        lay();
    }

    private void lay() {
        double width = Math.clamp(chosen.orElse(span.usual()), span.least(), span.most());
        column.setMinWidth(width);
        column.setPrefWidth(width);
        column.setMaxWidth(width);
        extent.set(width);
    }

    private void moved(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        if (event.getEventType() == MouseEvent.MOUSE_PRESSED) {
            take(event);
        } else if (event.getEventType() == MouseEvent.MOUSE_DRAGGED) {
            drag.ifPresent(begun -> choose(begun.extent() + outwards(across(event) - begun.at())));
        } else if (event.getEventType() == MouseEvent.MOUSE_RELEASED) {
            letGo();
        } else if (event.getEventType() == MouseEvent.MOUSE_CLICKED && isDouble(event)) {
            remember(Optional.empty());
        }
        event.consume();
    }

    private static boolean isDouble(MouseEvent event) {
        return event.getClickCount() == 2 && event.isStillSincePress();
    }

    /// The keyboard stays where it is, in the answer that the mouse made room for.
    private void take(MouseEvent event) {
        drag = Optional.of(new Drag(chosen, extent.get(), across(event)));
        pseudoClassStateChanged(DRAGGED, true);
        getScene().addEventFilter(KeyEvent.KEY_PRESSED, giveUp);
    }

    private void letGo() {
        letGoIn(getScene());
    }

    /// @param scene that the mouse took hold in, if any
    private void letGoIn(@Nullable Scene scene) {
        drag = Optional.empty();
        pseudoClassStateChanged(DRAGGED, false);
        if (scene != null) {
            scene.removeEventFilter(KeyEvent.KEY_PRESSED, giveUp);
        }
    }

    private void giveUp(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            drag.ifPresent(begun -> remember(begun.chosen()));
            letGo();
        }
    }

    private double across(MouseEvent event) {
        return getParent().sceneToLocal(event.getSceneX(), event.getSceneY()).getX();
    }

    private double outwards(double toTheRight) {
        return side == Side.LEFT ? toTheRight : -toTheRight;
    }

    private void pressed(KeyEvent event) {
        if (ArrowKeys.isAlone(event) && treat(event.getCode())) {
            event.consume();
        }
    }

    /// @return whether the key means anything here
    private boolean treat(KeyCode key) {
        switch (key) {
            case LEFT -> choose(extent.get() + outwards(-STEP));
            case RIGHT -> choose(extent.get() + outwards(STEP));
            case HOME -> choose(span.least());
            case END -> choose(span.most());
            case ENTER -> remember(Optional.empty());
            default -> {
                return false;
            }
        }
        return true;
    }
}
