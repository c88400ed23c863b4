package dev.parapet.desktop.settings;

import dev.parapet.desktop.control.Texts;
import dev.parapet.desktop.session.CurrentPreferences;

import javafx.scene.control.TextField;

/// Who the person is.
final class NameField extends TextField {
    private static final int COLUMNS = 18;

    NameField(CurrentPreferences preferences, Texts texts) {
        super(preferences.now().name());
        setPromptText(texts.of("name.example"));
        setAccessibleText(texts.of("name"));
        setPrefColumnCount(COLUMNS);
        setMinWidth(USE_PREF_SIZE);
        textProperty()
                .subscribe((_, typed) -> preferences.change(now -> now.withName(typed.strip())));
    }
}
