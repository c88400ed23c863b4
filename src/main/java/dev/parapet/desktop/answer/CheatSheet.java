package dev.parapet.desktop.answer;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;

/// All keys of the screen on one card.
final class CheatSheet extends VBox {
    private static final List<String> KEYS =
            List.of(
                    "states",
                    "clear",
                    "practices",
                    "questions",
                    "unanswered",
                    "palette",
                    "note",
                    "owner",
                    "due",
                    "evidence",
                    "follow_up",
                    "look",
                    "guidance",
                    "undo",
                    "escape",
                    "help");

    private final Setting setting;
    private final Button close = new Button("", new FontIcon(Feather.X));

    CheatSheet(Setting setting, Runnable closed) {
        super(16);
        this.setting = setting;
        getStyleClass().add("cheat-sheet");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        var title = Dressing.label("heading");
        title.setText(setting.text("keys"));
        close.getStyleClass().addAll("flat", "button-icon");
        close.setAccessibleText(setting.text("keys.close"));
        close.setOnAction(_ -> closed.run());
        getChildren().addAll(new HBox(title, Dressing.spring(), close), keys());
    }

    void begin() {
        close.requestFocus();
    }

    private Node keys() {
        var grid = new GridPane();
        grid.setHgap(24);
        grid.setVgap(8);
        for (int i = 0; i < KEYS.size(); i++) {
            var key = Dressing.label("key");
            key.setText(setting.text("keys." + KEYS.get(i)));
            var meaning = Dressing.label();
            meaning.setText(setting.text("keys." + KEYS.get(i) + ".does"));
            grid.addRow(i, key, meaning);
        }
        return grid;
    }
}
