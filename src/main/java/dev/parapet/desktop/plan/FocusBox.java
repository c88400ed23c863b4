package dev.parapet.desktop.plan;

import dev.parapet.desktop.control.Texts;
import dev.parapet.desktop.plan.Focus.Choice;
import dev.parapet.plan.Action;
import dev.parapet.wording.Wording;

import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

import java.util.List;

/// Chooses the layer or service whose actions are shown.
final class FocusBox extends ComboBox<Choice> {
    private static final int ROWS = 16;
    private static final double WIDTH = 212;

    private final Texts texts;
    private final Wording wording;
    private boolean offering;

    /// The box.
    ///
    /// @param choose is called when somebody chooses
    FocusBox(Texts texts, Wording wording, Runnable choose) {
        this.texts = texts;
        this.wording = wording;
        setId("focus");
        setVisibleRowCount(ROWS);
        setMinWidth(WIDTH);
        setPrefWidth(WIDTH);
        setMaxWidth(WIDTH);
        setAccessibleText(texts.of("focus"));
        setConverter(new Words());
        valueProperty()
                .addListener((_, _, _) -> {
                    if (!offering) {
                        choose.run();
                    }
                });
    }

    Focus chosen() {
        return getValue() == null ? new Focus.Everything() : getValue().focus();
    }

    /// Lets go of a layer or service without a person.
    void chooseEverything() {
        offering = true;
        setValue(new Choice(new Focus.Everything(), 0));
        offering = false;
    }

    /// Offers what these actions have. What was chosen stays so, also where nothing of it is left.
    void offer(List<Action> actions) {
        var kept = chosen();
        offering = true;
        var choices = Focus.choices(actions);
        var now =
                choices.stream()
                        .filter(choice -> choice.focus().equals(kept))
                        .findFirst()
                        .orElse(new Choice(kept, 0));
        getItems().setAll(choices);
        setValue(now);
        offering = false;
    }

    private String words(Choice choice) {
        return switch (choice.focus()) {
            case Focus.Everything() -> texts.of("focus.everything");
            case Focus.OnLayer(var layer) ->
                    texts.of("focus.choice", wording.layer(layer), choice.actions());
            case Focus.OnService(var service) ->
                    texts.of("focus.choice", service, choice.actions());
        };
    }

    private final class Words extends StringConverter<Choice> {
        @Override
        public String toString(Choice choice) {
            return choice == null ? "" : words(choice);
        }

        @Override
        public Choice fromString(String text) {
            throw new UnsupportedOperationException("nobody types here");
        }
    }
}
