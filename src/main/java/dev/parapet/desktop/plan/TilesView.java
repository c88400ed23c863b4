package dev.parapet.desktop.plan;

import dev.parapet.desktop.control.ArrowKeys;
import dev.parapet.desktop.control.Dressing;
import dev.parapet.desktop.control.Texts;
import dev.parapet.plan.Horizon;
import dev.parapet.plan.ImprovementPlan;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/// How many actions there are of each kind; a tile shows only its own. What is due after the last
/// horizon has a tile only where there is any.
final class TilesView extends FlowPane {
    private final Texts texts;
    private final LaneWords lanes;
    private final Map<Selection, Label> counts = new EnumMap<>(Selection.class);
    private final Map<Selection, ToggleButton> tiles = new EnumMap<>(Selection.class);
    private Selection chosen = Selection.ALL;

    TilesView(Texts texts, LaneWords lanes, Consumer<Selection> choose) {
        super(8, 8);
        this.texts = texts;
        this.lanes = lanes;
        var group = new ToggleGroup();
        for (var selection : Selection.values()) {
            var tile = tile(selection);
            tile.setToggleGroup(group);
            tile.setSelected(selection == chosen);
            tile.setOnAction(_ -> {
                tile.setSelected(true);
                chosen = selection;
                choose.accept(selection);
            });
            getChildren().add(tile);
        }
        ArrowKeys.walk(this, List.copyOf(tiles.values()));
    }

    Selection chosen() {
        return chosen;
    }

    /// Chooses without a person.
    void choose(Selection selection) {
        chosen = selection;
        Objects.requireNonNull(tiles.get(selection)).setSelected(true);
    }

    void show(ImprovementPlan plan) {
        tiles.forEach((selection, tile) -> {
            var count = selection.of(plan).size();
            count(selection).setText("" + count);
            Dressing.show(tile, count > 0 || selection != Selection.BEYOND || selection == chosen);
            tile.setAccessibleText(texts.of("tile.said", name(selection), count));
        });
    }

    private Label count(Selection selection) {
        return counts.computeIfAbsent(selection, _ -> new Label());
    }

    private String name(Selection selection) {
        return switch (selection) {
            case NOW -> lanes.of(Horizon.NOW);
            case NEXT -> lanes.of(Horizon.NEXT);
            case LATER -> lanes.of(Horizon.LATER);
            case BEYOND -> lanes.of(Horizon.BEYOND);
            case ALL, QUICK_WINS, ACCEPTED -> texts.of("tile." + key(selection));
        };
    }

    private ToggleButton tile(Selection selection) {
        var name = new Label(name(selection));
        name.getStyleClass().addAll("small", "quiet");
        count(selection).getStyleClass().add("title");
        var tile = new ToggleButton();
        tile.setGraphic(new VBox(count(selection), name));
        tile.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        tile.getStyleClass().add("tile");
        tile.setId("tile-" + key(selection));
        tiles.put(selection, tile);
        return tile;
    }

    private static String key(Selection selection) {
        return selection.name().toLowerCase(Locale.ROOT);
    }
}
