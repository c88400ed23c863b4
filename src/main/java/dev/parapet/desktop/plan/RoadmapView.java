package dev.parapet.desktop.plan;

import dev.parapet.desktop.control.Dressing;
import dev.parapet.desktop.control.Texts;
import dev.parapet.plan.Action;
import dev.parapet.questionset.PracticeRef;
import dev.parapet.wording.Wording;

import javafx.scene.control.Label;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/// By when everything is due, as lanes side by side. What is dragged into another lane is due
/// there.
final class RoadmapView extends HBox {
    private final Texts texts;
    private final LaneWords words;
    private final Map<Lane, Label> heads = new EnumMap<>(Lane.class);
    private final Map<Lane, ActionList> lists = new EnumMap<>(Lane.class);

    /// The roadmap.
    ///
    /// @param move moves what is chosen into a lane
    RoadmapView(Texts texts, Wording wording, Picks picks, Consumer<Lane> move) {
        super(8);
        this.texts = texts;
        this.words = new LaneWords(texts, wording);
        getStyleClass().add("roadmap");
        for (var lane : Lane.values()) {
            var list =
                    new ActionList(
                            texts.of("roadmap.nothing"),
                            ActionCard.HEIGHT,
                            () -> new ActionCard(texts, wording),
                            picks);
            list.setId("lane-" + lane.name().toLowerCase(Locale.ROOT));
            list.addEventHandler(MouseEvent.DRAG_DETECTED, drag -> begin(list, drag));
            lists.put(lane, list);
            getChildren().add(column(lane, list, move));
        }
    }

    private VBox column(Lane lane, ActionList list, Consumer<Lane> move) {
        var head = Dressing.label("strong");
        heads.put(lane, head);
        VBox.setVgrow(list, Priority.ALWAYS);
        var column = new VBox(8, head, list);
        column.getStyleClass().add("lane");
        column.setMinWidth(0);
        column.setPrefWidth(100);
        HBox.setHgrow(column, Priority.ALWAYS);
        column.setOnDragOver(drag -> over(list, drag));
        column.setOnDragDropped(drag -> {
            drag.setDropCompleted(true);
            drag.consume();
            move.accept(lane);
        });
        return column;
    }

    private void begin(ActionList list, MouseEvent drag) {
        if (!list.getSelectionModel().isEmpty()) {
            drag.consume();
            var content = new ClipboardContent();
            content.putString(list.getSelectionModel().getSelectedItem().practice().title());
            list.startDragAndDrop(TransferMode.MOVE).setContent(content);
        }
    }

    private void over(ActionList into, DragEvent drag) {
        var isFromAnother =
                lists.values().stream()
                        .filter(list -> list != into)
                        .anyMatch(list -> list.equals(drag.getGestureSource()));
        if (isFromAnother) {
            drag.acceptTransferModes(TransferMode.MOVE);
            drag.consume();
        }
    }

    /// Shows actions, those chosen that are among them.
    void show(List<Action> actions, List<PracticeRef> chosen, LocalDate today) {
        lists.forEach((lane, list) -> {
            var here = actions.stream().filter(action -> Lane.of(action, today) == lane).toList();
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
