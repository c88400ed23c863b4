package dev.parapet.desktop.plan;

import dev.parapet.desktop.control.Dressing;
import dev.parapet.desktop.control.Texts;
import dev.parapet.plan.Action;
import dev.parapet.plan.Horizon;
import dev.parapet.questionset.PracticeRef;
import dev.parapet.wording.Wording;

import javafx.scene.control.Label;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/// By when everything is due, as lanes side by side. What is dragged into another lane is due
/// there.
final class RoadmapView extends StackPane {
    private static final double NARROW = 520;
    private static final double GAP = 8;

    private final Texts texts;
    private final LaneWords words;
    private final Map<Horizon, Label> heads = new EnumMap<>(Horizon.class);
    private final Map<Horizon, ActionList> lists = new EnumMap<>(Horizon.class);
    private final List<LaneColumn> columns = new ArrayList<>();

    /// The roadmap.
    ///
    /// @param move moves what is chosen into a lane
    RoadmapView(Texts texts, Wording wording, Picks picks, Consumer<Horizon> move) {
        this.texts = texts;
        this.words = new LaneWords(wording);
        getStyleClass().add("roadmap");
        for (var lane : Horizon.values()) {
            var list =
                    new ActionList(
                            texts.of("roadmap.nothing"),
                            ActionCard.HEIGHT,
                            () -> new ActionCard(texts, wording),
                            picks);
            list.widthProperty()
                    .subscribe(
                            width -> list.setFixedCellSize(ActionCard.height(width.doubleValue())));
            list.setId("lane-" + lane.name().toLowerCase(Locale.ROOT));
            list.addEventHandler(MouseEvent.DRAG_DETECTED, drag -> begin(list, drag));
            lists.put(lane, list);
            columns.add(column(lane, list, move));
        }
        widthProperty()
                .map(width -> width.doubleValue() > 0 && width.doubleValue() < NARROW)
                .subscribe(this::lay);
    }

    private LaneColumn column(Horizon lane, ActionList list, Consumer<Horizon> move) {
        var head = Dressing.label("strong");
        heads.put(lane, head);
        return new LaneColumn(head, list, from -> isAnother(list, from), () -> move.accept(lane));
    }

    private boolean isAnother(ActionList list, Object from) {
        return list != from && lists.containsValue(from);
    }

    /// The lanes stand side by side, or below one another where there is little room.
    private void lay(boolean stacked) {
        columns.forEach(column -> column.stack(stacked));
        var lanes = stacked ? new VBox(GAP) : new HBox(GAP);
        columns.forEach(column -> HBox.setHgrow(column, Priority.ALWAYS));
        lanes.getChildren().setAll(columns);
        getChildren().setAll(lanes);
    }

    private void begin(ActionList list, MouseEvent drag) {
        if (!list.getSelectionModel().isEmpty()) {
            drag.consume();
            var content = new ClipboardContent();
            content.putString(list.getSelectionModel().getSelectedItem().practice().title());
            list.startDragAndDrop(TransferMode.MOVE).setContent(content);
        }
    }

    /// Shows actions, those chosen that are among them.
    void show(List<Action> actions, List<PracticeRef> chosen) {
        lists.forEach((lane, list) -> {
            var here = actions.stream().filter(action -> action.horizon() == lane).toList();
            var head = heads.getOrDefault(lane, new Label());
            head.setText(texts.of("roadmap.head", words.of(lane), here.size()));
            list.setAccessibleText(texts.of("roadmap.said", words.of(lane), here.size()));
            list.show(here, chosen);
        });
    }

    /// Takes the keyboard to an action, in whatever lane it is.
    void focus(PracticeRef action) {
        lists.values().stream()
                .filter(list -> list.holds(action))
                .forEach(list -> {
                    list.requestFocus();
                    list.scrollTo(list.getSelectionModel().getSelectedIndex());
                });
    }
}
