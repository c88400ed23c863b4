package dev.parapet.desktop.plan;

import dev.parapet.assessment.Risk;
import dev.parapet.desktop.control.Divider;
import dev.parapet.desktop.control.Divider.Span;
import dev.parapet.desktop.control.Dressing;
import dev.parapet.desktop.control.RiskMark;
import dev.parapet.desktop.control.Texts;
import dev.parapet.desktop.session.Settings;
import dev.parapet.plan.Action;
import dev.parapet.plan.Horizon;
import dev.parapet.review.ActionPlan.Status;
import dev.parapet.wording.Wording;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;

/// The selected action: how urgent it is and why, and what helps to do it.
final class DetailView extends ScrollPane {
    static final Span WIDTH = new Span(280, 360, 640);
    private static final double MARK = 14;

    private final Texts texts;
    private final Wording wording;
    private final Deeds deeds;
    private final VBox content = new VBox(24);
    private List<Action> shown = List.of();
    private boolean accepting;

    /// What can be done with an action from here.
    interface Deeds {
        void open(Action action);

        void setStatus(List<Action> actions, Status status);

        /// Makes an action due in a lane of the roadmap.
        void move(Action action, Horizon lane);

        /// Whether the review may be changed.
        boolean allowed();
    }

    DetailView(Texts texts, Wording wording, Deeds deeds) {
        this.texts = texts;
        this.wording = wording;
        this.deeds = deeds;
        getStyleClass().addAll("detail", "card");
        content.getStyleClass().add("detail-content");
        setContent(content);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setAccessibleText(texts.of("detail"));
    }

    /// The border that parts it from what stands at its left.
    Divider divider(Settings settings) {
        var divider = new Divider("detail", this, Divider.Side.RIGHT, WIDTH, settings);
        divider.setAccessibleText(texts.of("detail.width"));
        return divider;
    }

    /// Shows an action. A form that is being filled in for it stays.
    void show(Action action) {
        var same = shown.stream().anyMatch(before -> before.ref().equals(action.ref()));
        if (shown.contains(action) || (same && accepting)) {
            return;
        }
        fill(action);
        if (!same) {
            setVvalue(0);
        }
    }

    /// Asks what is needed to accept the risks of actions, for all of them in one.
    ///
    /// @param actions at least one, the one that is shown last
    void accept(List<Action> actions) {
        var action = actions.getLast();
        shown = List.of(action);
        accepting = true;
        var form =
                new AcceptForm(
                        texts,
                        wording,
                        status -> {
                            accepting = false;
                            deeds.setStatus(actions, status);
                        },
                        () -> fill(action));
        if (actions.size() == 1) {
            content.getChildren().setAll(head(action), form);
        } else {
            var count = Dressing.text(texts.of("bulk.count", actions.size()), "heading");
            content.getChildren().setAll(count, form, places(actions));
        }
        setVvalue(0);
        form.focus();
    }

    private void fill(Action action) {
        shown = List.of(action);
        accepting = false;
        var parts = new ArrayList<Node>();
        parts.add(head(action));
        parts.addAll(new DetailParts(texts, wording).of(action));
        content.getChildren().setAll(parts);
    }

    private VBox head(Action action) {
        var place =
                quiet(
                        texts.of(
                                "detail.place",
                                action.practice().id(),
                                action.asked().area().title()));
        var title = new Label(action.practice().title());
        title.getStyleClass().add("heading");
        title.setWrapText(true);
        var mark = new RiskMark(wording, MARK);
        mark.show(Risk.of(action.risk()), action.isAccepted());
        var risk =
                new HBox(
                        8,
                        mark,
                        new Label(
                                texts.of(
                                        "detail.risk",
                                        mark.getAccessibleText(),
                                        wording.state(action.answer().state()))));
        risk.setAlignment(Pos.CENTER_LEFT);
        return new VBox(8, place, title, risk, buttons(action));
    }

    private VBox places(List<Action> actions) {
        var places = new VBox(4);
        for (var action : actions) {
            var practice = action.practice();
            places.getChildren()
                    .add(quiet(texts.of("detail.place", practice.id(), practice.title())));
        }
        return places;
    }

    private FlowPane buttons(Action action) {
        var open = new Button(texts.of("detail.open"));
        open.setId("detail-open");
        open.getStyleClass().add("small");
        open.setOnAction(_ -> deeds.open(action));
        var buttons = new FlowPane(8, 8, open);
        if (deeds.allowed() && !accepting) {
            buttons.getChildren()
                    .addAll(
                            moves(action),
                            action.isAccepted() ? reopen(action) : acceptance(action));
        }
        return buttons;
    }

    private MenuButton moves(Action action) {
        var menu = new MenuButton(texts.of("move"));
        menu.setId("detail-move");
        menu.setAccessibleText(texts.of("move"));
        menu.getStyleClass().add("small");
        menu.getItems().setAll(new LaneWords(wording).moves(lane -> deeds.move(action, lane)));
        return menu;
    }

    private Button acceptance(Action action) {
        var button = new Button(texts.of("accept.menu"));
        button.setId("detail-accept");
        button.getStyleClass().add("small");
        button.setOnAction(_ -> accept(List.of(action)));
        return button;
    }

    private Button reopen(Action action) {
        var button = new Button(texts.of("detail.reopen"));
        button.setId("detail-reopen");
        button.getStyleClass().add("small");
        button.setOnAction(_ -> deeds.setStatus(List.of(action), Status.OPEN));
        return button;
    }

    private static Label quiet(String text) {
        var label = new Label(text);
        label.getStyleClass().addAll("small", "quiet");
        label.setWrapText(true);
        return label;
    }
}
