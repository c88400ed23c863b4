package dev.parapet.desktop.settings;

import dev.parapet.desktop.control.Texts;
import dev.parapet.desktop.session.CurrentPreferences;

import javafx.scene.control.Button;
import javafx.scene.layout.HBox;

/// Chooses the folder of reviews.
final class FolderButtons extends HBox {
    FolderButtons(CurrentPreferences preferences, SettingsScreen.Actions actions, Texts texts) {
        var choose = new Button(texts.of("workspace.choose"));
        choose.setOnAction(_ ->
                actions.chooseFolder(preferences.now().workspace())
                        .ifPresent(folder -> preferences.change(now -> now.withWorkspace(folder))));
        setMinWidth(USE_PREF_SIZE);
        getChildren().add(choose);
    }
}
