package dev.parapet.desktop.plan;

import dev.parapet.assessment.Risk;
import dev.parapet.desktop.control.Dressing;
import dev.parapet.desktop.control.RiskMark;
import dev.parapet.desktop.control.Texts;
import dev.parapet.plan.Action;
import dev.parapet.wording.Wording;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// An action in the roadmap: its risk and title, who does it and by when.
final class ActionCard extends ListCell<Action> {
    static final double HEIGHT = 92;
    private static final double NARROW = 240;
    private static final double LINE = 18;
    private static final double MARK = 12;
    private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");

    private final Texts texts;
    private final Wording wording;
    private final RiskMark mark;
    private final Label id = Dressing.label("small", "quiet");
    private final Label title = Dressing.label("name");
    private final Label who = Dressing.label("small", "quiet");
    private final Tooltip whole = new Tooltip();
    private final VBox card;

    ActionCard(Texts texts, Wording wording) {
        this.texts = texts;
        this.wording = wording;
        this.mark = new RiskMark(wording, MARK);
        getStyleClass().add("action-card");
        title.setWrapText(true);
        var head = new HBox(6, mark, id);
        head.setAlignment(Pos.CENTER_LEFT);
        this.card = new VBox(2, head, title, who);
        card.getStyleClass().add("card-content");
        setPrefWidth(0);
    }

    /// Three lines for the title where two would hold little of it.
    ///
    /// @param width of the list
    static double height(double width) {
        return width > 0 && width < NARROW ? HEIGHT + LINE : HEIGHT;
    }

    @Override
    protected void updateItem(Action action, boolean empty) {
        super.updateItem(action, empty);
        pseudoClassStateChanged(DONE, !empty && action != null && action.isDone());
        if (empty || action == null) {
            setGraphic(null);
            setAccessibleText("");
            setTooltip(null);
            return;
        }
        var owner = action.plan().owner();
        mark.show(Risk.of(action.risk()), action.isAccepted());
        id.setText(action.practice().id());
        title.setText(action.practice().title());
        who.setText(
                texts.of(
                        "card.who",
                        owner.isBlank() ? texts.of("owner.none") : owner,
                        wording.due(action.plan().due())));
        whole.setText(title.getText());
        setTooltip(whole);
        setGraphic(card);
        setAccessibleText(
                texts.of(
                        "card.said",
                        id.getText(),
                        title.getText(),
                        mark.getAccessibleText(),
                        who.getText()));
    }
}
