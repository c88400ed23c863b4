package dev.parapet.desktop.answer;

import dev.parapet.desktop.answer.FilterChoices.Choice;
import dev.parapet.desktop.control.Dressing;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// One of the lists by which questions are narrowed down, such as the owners. Its first line asks
/// for nothing; a list without any other is away.
final class FilterList extends ComboBox<List<Choice>> {
    private static final List<Choice> ANY = List.of();

    private final Supplier<List<Choice>> choices;
    private final String any;
    private final ReadOnlyObjectWrapper<List<Choice>> chosen = new ReadOnlyObjectWrapper<>(ANY);
    private boolean changing;

    /// @param key of what the line says that asks for nothing
    FilterList(Setting setting, String key, Supplier<List<Choice>> choices) {
        this.choices = choices;
        this.any = setting.text(key);
        setMaxWidth(Double.MAX_VALUE);
        setAccessibleText(setting.text("filter.said", any));
        getStyleClass().add("filter-list");
        setConverter(new Names());
        getItems().add(ANY);
        setValue(ANY);
        valueProperty().subscribe((_, next) -> choose(next));
    }

    /// What the list asks for; empty or one choice.
    ReadOnlyObjectProperty<List<Choice>> chosen() {
        return chosen.getReadOnlyProperty();
    }

    void clear() {
        setValue(ANY);
    }

    /// Offers what there is now. What is chosen stays, even where nothing is so any more.
    void update() {
        var offers = choices.get().stream().map(List::of);
        var offered =
                Stream.of(Stream.of(ANY), offers, Stream.of(chosen.get()))
                        .flatMap(each -> each)
                        .distinct()
                        .toList();
        if (!getItems().equals(offered)) {
            changing = true;
            getItems().setAll(offered);
            setValue(chosen.get());
            changing = false;
        }
        Dressing.show(this, offered.size() > 1);
    }

    private void choose(@Nullable List<Choice> next) {
        if (!changing) {
            chosen.set(next == null ? ANY : next);
        }
    }

    private final class Names extends StringConverter<List<Choice>> {
        @Override
        public String toString(@Nullable List<Choice> choice) {
            return choice == null || choice.isEmpty() ? any : choice.getFirst().name();
        }

        @Override
        public List<Choice> fromString(String typed) {
            return ANY;
        }
    }
}
