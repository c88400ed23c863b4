package dev.parapet.desktop.compare;

import dev.parapet.desktop.control.Dressing;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// Which two moments are compared.
final class SidesView extends FlowPane {
    private static final double SIDE = 224;

    private final Look look;
    private final Runnable chosen;
    private final ComboBox<Moment> from;
    private final ComboBox<Moment> to;
    private final List<Node> boxes;
    private boolean showing;

    /// @param chosen is told that another side was chosen
    /// @param chooseFile asks for another review
    SidesView(Look look, Runnable chosen, Runnable chooseFile) {
        super(8, 8);
        this.look = look;
        this.chosen = chosen;
        this.from = box("compare.from");
        this.to = box("compare.to");
        var other = new Button(look.text("compare.other"));
        other.setId("compare-other");
        other.setMinWidth(USE_PREF_SIZE);
        other.setOnAction(_ -> chooseFile.run());
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("sides");
        this.boxes = List.of(named("compare.from", from), named("compare.to", to));
        getChildren().addAll(boxes);
        getChildren().add(other);
    }

    void show(List<Moment> choices, Moment first, Moment second) {
        boxes.forEach(box -> Dressing.show(box, choices.size() > 1));
        showing = true;
        from.getItems().setAll(choices);
        to.getItems().setAll(choices);
        from.setValue(first);
        to.setValue(second);
        showing = false;
    }

    Moment from() {
        return from.getValue();
    }

    Moment to() {
        return to.getValue();
    }

    private Node named(String key, ComboBox<Moment> box) {
        var name = Dressing.text(look.text(key), "quiet");
        name.setMinWidth(USE_PREF_SIZE);
        var named = new HBox(8, name, box);
        named.setAlignment(Pos.CENTER_LEFT);
        return named;
    }

    private ComboBox<Moment> box(String key) {
        var box = new ComboBox<Moment>();
        box.setPrefWidth(SIDE);
        box.setAccessibleText(look.text(key));
        box.setConverter(new Names());
        box.valueProperty()
                .subscribe((_, _) -> {
                    if (!showing) {
                        chosen.run();
                    }
                });
        return box;
    }

    private final class Names extends StringConverter<Moment> {
        @Override
        public String toString(@Nullable Moment moment) {
            return moment == null ? "" : look.name(moment);
        }

        @Override
        public Moment fromString(String written) {
            throw new UnsupportedOperationException("sides are chosen, not typed");
        }
    }
}
