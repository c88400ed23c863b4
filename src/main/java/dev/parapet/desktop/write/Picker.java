package dev.parapet.desktop.write;

import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/// One of a few values, in a list that opens.
final class Picker<T> extends ComboBox<T> {
    private boolean offering;

    /// @param choose is called when somebody chooses
    Picker(String name, Function<T, String> words, Consumer<T> choose) {
        setAccessibleText(name);
        setMaxWidth(Double.MAX_VALUE);
        setConverter(new Words<>(words));
        valueProperty()
                .addListener((_, _, value) -> {
                    if (!offering && value != null) {
                        choose.accept(value);
                    }
                });
    }

    void offer(List<T> values, T chosen) {
        offering = true;
        if (!getItems().equals(values)) {
            getItems().setAll(values);
        }
        setValue(chosen);
        offering = false;
    }

    private static final class Words<T> extends StringConverter<T> {
        private final Function<T, String> words;

        Words(Function<T, String> words) {
            this.words = words;
        }

        @Override
        public String toString(T value) {
            return value == null ? "" : words.apply(value);
        }

        @Override
        public T fromString(String text) {
            throw new UnsupportedOperationException("nobody types here");
        }
    }
}
