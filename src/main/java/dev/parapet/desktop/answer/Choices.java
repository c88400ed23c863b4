package dev.parapet.desktop.answer;

import javafx.collections.FXCollections;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

import java.util.function.Function;

/// Makes lists to choose from.
final class Choices {
    private Choices() {}

    /// A list of constants under the names that people know them by; the first is chosen.
    static <T> ComboBox<T> of(T[] choices, Function<T, String> name) {
        var box = new ComboBox<>(FXCollections.observableArrayList(choices));
        box.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(T choice) {
                        return choice == null ? "" : name.apply(choice);
                    }

                    @Override
                    public T fromString(String typed) {
                        throw new UnsupportedOperationException("choices are not typed");
                    }
                });
        box.setValue(choices[0]);
        return box;
    }
}
