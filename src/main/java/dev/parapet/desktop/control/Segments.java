package dev.parapet.desktop.control;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;

/// A few values side by side of which exactly one is chosen. They go on in the next line where they
/// are given less room than they want.
public final class Segments<T> extends Flow {
    private static final double GAP = 2;

    private final ToggleGroup group = new ToggleGroup();
    private final Map<T, ToggleButton> buttons = new LinkedHashMap<>();
    private final ReadOnlyObjectWrapper<T> chosen;

    public Segments(List<T> values, Function<T, String> words, T chosen) {
        super(GAP, GAP);
        this.chosen = new ReadOnlyObjectWrapper<>(chosen);
        getStyleClass().add("segments");
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        values.forEach(value -> buttons.put(value, button(value, words.apply(value))));
        getChildren().setAll(buttons.values());
        ArrowKeys.walk(this, List.copyOf(buttons.values()));
        choose(chosen);
        group.selectedToggleProperty()
                .addListener((_, before, after) -> {
                    if (after == null) {
                        group.selectToggle(before);
                    }
                });
    }

    /// As wide as the values are in one line: a flow would ask for the whole length of a line.
    @Override
    protected double computePrefWidth(double height) {
        var words =
                getManagedChildren().stream()
                        .mapToDouble(value -> snapSizeX(value.prefWidth(-1)))
                        .sum();
        var gaps = Math.max(0, getManagedChildren().size() - 1) * snapSpaceX(getHgap());
        return snappedLeftInset() + words + gaps + snappedRightInset();
    }

    public ReadOnlyObjectProperty<T> chosen() {
        return chosen.getReadOnlyProperty();
    }

    /// Says something else on a value's button.
    public void rename(T value, String words) {
        of(value).setText(words);
    }

    /// Puts a mark before the words of a value.
    public void mark(T value, Node mark) {
        of(value).setGraphic(mark);
    }

    /// Offers a value, or does not.
    public void offer(T value, boolean offered) {
        of(value).setVisible(offered);
        of(value).setManaged(offered);
    }

    private ToggleButton of(T value) {
        return Objects.requireNonNull(buttons.get(value), "a value that is not among these");
    }

    /// Tells of every press of a person, also on the value that is chosen already.
    public void onPress(Consumer<T> listener) {
        buttons.forEach((value, button) -> button.setOnAction(_ -> listener.accept(value)));
    }

    public void choose(T value) {
        group.selectToggle(buttons.get(value));
    }

    private ToggleButton button(T value, String words) {
        var button = new ToggleButton(words);
        button.setToggleGroup(group);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.selectedProperty()
                .addListener((_, _, selected) -> {
                    if (selected) {
                        chosen.set(value);
                    }
                });
        return button;
    }
}
