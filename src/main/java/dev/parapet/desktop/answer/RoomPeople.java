package dev.parapet.desktop.answer;

import dev.parapet.desktop.control.Dressing;
import dev.parapet.review.Change;
import dev.parapet.review.People;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import java.util.List;

/// Who is in the room, and who of those that were expected is not.
final class RoomPeople extends VBox {
    private final Setting setting;
    private final Label nobody = Dressing.wrapping("quiet");
    private final VBox boxes = new VBox(8);
    private final TextField added = new TextField();
    private List<String> shown = List.of();

    RoomPeople(Setting setting) {
        super(8);
        this.setting = setting;
        nobody.setText(setting.text("room.who.nobody"));
        added.setPromptText(setting.text("room.who.add"));
        added.setAccessibleText(setting.text("room.who.add"));
        added.setDisable(setting.session().isReadOnly());
        added.setOnAction(_ -> add());
        getChildren()
                .addAll(
                        Dressing.text(setting.text("room.who"), "room-heading"),
                        nobody,
                        boxes,
                        added);
        update();
    }

    /// Puts the keyboard where it is said who is there.
    void ask() {
        boxes.getChildren().stream()
                .findFirst()
                .<Node>map(first -> first)
                .orElse(added)
                .requestFocus();
    }

    void update() {
        var people = people();
        if (!people.attendees().equals(shown)) {
            shown = people.attendees();
            boxes.getChildren().setAll(shown.stream().map(this::box).toList());
        }
        for (int i = 0; i < shown.size(); i++) {
            var box = (CheckBox) boxes.getChildren().get(i);
            box.setSelected(people.isPresent(shown.get(i)));
        }
        Dressing.show(nobody, shown.isEmpty());
    }

    private CheckBox box(String name) {
        var box = new CheckBox(name);
        box.setMnemonicParsing(false);
        box.setWrapText(true);
        box.setAccessibleText(setting.text("room.who.present", name));
        box.setDisable(setting.session().isReadOnly());
        box.setOnAction(_ -> change(people().withPresence(name, box.isSelected())));
        return box;
    }

    private void add() {
        var name = added.getText().strip();
        if (!name.isEmpty()) {
            added.clear();
            change(people().withAttendee(name));
        }
    }

    private void change(People next) {
        setting.change(new Change.SetPeople(next));
    }

    private People people() {
        return setting.session().review().get().people();
    }
}
