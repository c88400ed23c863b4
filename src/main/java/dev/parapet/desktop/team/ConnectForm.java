package dev.parapet.desktop.team;

import atlantafx.base.theme.Styles;

import dev.parapet.desktop.control.Beside;
import dev.parapet.desktop.control.Dressing;
import dev.parapet.desktop.control.Flow;
import dev.parapet.desktop.control.Texts;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import java.util.function.Consumer;

/// Asks for the address of a remote, in the row.
final class ConnectForm extends StackPane {
    private static final double NARROW = 560;

    private final TextField address = new TextField();

    ConnectForm(Texts texts, Consumer<String> connect) {
        address.setId("team-address");
        address.setAccessibleText(texts.of("address"));
        var asked = Dressing.paragraph(texts.of("address"), "small", "quiet");
        asked.setLabelFor(address);
        var field = new VBox(4, asked, address);
        address.setOnAction(_ -> connect(connect));
        HBox.setHgrow(field, Priority.ALWAYS);
        var take = button("connect", texts);
        take.getStyleClass().add(Styles.ACCENT);
        take.setOnAction(_ -> connect(connect));
        var leave = button("leave", texts);
        leave.setOnAction(_ -> setVisible(false));
        getStyleClass().add("sign-in");
        var buttons = new Flow(8, 8, take, leave);
        buttons.setAlignment(Pos.BOTTOM_LEFT);
        getChildren()
                .add(new Beside(NARROW, 8, field, buttons).keepingLast().aligned(Pos.BOTTOM_LEFT));
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        setVisible(false);
    }

    void open() {
        setVisible(true);
        address.requestFocus();
    }

    private void connect(Consumer<String> connect) {
        var written = address.getText().strip();
        if (written.isEmpty()) {
            address.requestFocus();
        } else {
            setVisible(false);
            connect.accept(written);
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            setVisible(false);
        }
    }

    private static Button button(String key, Texts texts) {
        var button = new Button(texts.of(key));
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }
}
