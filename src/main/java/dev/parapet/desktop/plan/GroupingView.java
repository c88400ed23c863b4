package dev.parapet.desktop.plan;

import dev.parapet.desktop.control.Segments;
import dev.parapet.desktop.control.Texts;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/// The switch between the ways to group the actions.
final class GroupingView extends HBox {
    private final Segments<Grouping> segments;

    GroupingView(Texts texts, Consumer<Grouping> choose) {
        super(8);
        setAlignment(Pos.CENTER_LEFT);
        var label = new Label(texts.of("group"));
        label.getStyleClass().addAll("small", "quiet");
        label.setMinWidth(USE_PREF_SIZE);
        segments =
                new Segments<>(
                        List.of(Grouping.values()),
                        grouping -> texts.of("group." + grouping.name().toLowerCase(Locale.ROOT)),
                        Grouping.PRIORITY);
        segments.chosen().addListener((_, _, chosen) -> choose.accept(chosen));
        segments.setAccessibleText(label.getText());
        getChildren().addAll(label, segments);
    }

    Grouping chosen() {
        return segments.chosen().get();
    }
}
