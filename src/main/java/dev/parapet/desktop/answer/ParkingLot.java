package dev.parapet.desktop.answer;

import dev.parapet.desktop.control.Dressing;
import dev.parapet.review.Change;
import dev.parapet.review.People;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;

/// What came up and has its time later.
final class ParkingLot extends VBox {
    private final Setting setting;
    private final Label nothing = Dressing.wrapping("quiet");
    private final VBox lines = new VBox(4);
    private final TextField added = new TextField();
    private List<String> shown = List.of();

    ParkingLot(Setting setting) {
        super(8);
        this.setting = setting;
        nothing.setText(setting.text("room.parked.nothing"));
        added.setPromptText(setting.text("room.parked.add"));
        added.setAccessibleText(setting.text("room.parked.add"));
        added.getStyleClass().add("parked-field");
        added.setDisable(setting.session().isReadOnly());
        added.setOnAction(_ -> add());
        getChildren()
                .addAll(
                        Dressing.text(setting.text("room.parked"), "room-heading"),
                        nothing,
                        lines,
                        added);
        update();
    }

    /// Puts the keyboard where a line is added.
    void ask() {
        added.requestFocus();
    }

    void update() {
        if (!people().parked().equals(shown)) {
            shown = people().parked();
            lines.getChildren().setAll(shown.stream().map(this::line).toList());
        }
        Dressing.show(nothing, shown.isEmpty());
    }

    private Node line(String text) {
        var words = Dressing.wrapping("parked");
        words.setText(text);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        var done = new Button("", new FontIcon(Feather.X));
        done.getStyleClass().addAll("flat", "button-icon", "small-icon");
        done.setAccessibleText(setting.text("room.parked.done", text));
        done.setDisable(setting.session().isReadOnly());
        done.setOnAction(_ -> change(people().withoutParked(text)));
        var line = new HBox(4, words, done);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private void add() {
        var text = added.getText().strip();
        if (!text.isEmpty()) {
            added.clear();
            change(people().withParked(text));
        }
    }

    private void change(People next) {
        setting.change(new Change.SetPeople(next));
    }

    private People people() {
        return setting.session().review().get().people();
    }
}
