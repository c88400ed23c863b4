package dev.parapet.desktop.plan;

import atlantafx.base.theme.Styles;

import dev.parapet.desktop.control.Texts;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

import java.util.Locale;
import java.util.function.Consumer;

/// The switch between the ways to group the actions.
final class GroupingView extends HBox {
    private Grouping chosen = Grouping.PRIORITY;

    GroupingView(Texts texts, Consumer<Grouping> choose) {
        super(8);
        getStyleClass().add("grouping");
        setAlignment(Pos.CENTER_LEFT);
        var label = new Label(texts.of("group"));
        label.getStyleClass().addAll("small", "quiet");
        var group = new ToggleGroup();
        var buttons = new HBox();
        for (var grouping : Grouping.values()) {
            var key = grouping.name().toLowerCase(Locale.ROOT);
            var button = new ToggleButton(texts.of("group." + key));
            button.setToggleGroup(group);
            button.setSelected(grouping == chosen);
            button.setId("group-" + key);
            button.setAccessibleText(texts.of("group.said", button.getText()));
            button.getStyleClass().addAll(Styles.SMALL, pill(grouping));
            button.setOnAction(_ -> {
                button.setSelected(true);
                chosen = grouping;
                choose.accept(grouping);
            });
            buttons.getChildren().add(button);
        }
        getChildren().addAll(label, buttons);
    }

    Grouping chosen() {
        return chosen;
    }

    private static String pill(Grouping grouping) {
        if (grouping.ordinal() == 0) {
            return Styles.LEFT_PILL;
        }
        return grouping.ordinal() == Grouping.values().length - 1
                ? Styles.RIGHT_PILL
                : Styles.CENTER_PILL;
    }
}
