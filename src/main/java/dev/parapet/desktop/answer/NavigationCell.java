package dev.parapet.desktop.answer;

import dev.parapet.assessment.Risk;
import dev.parapet.desktop.answer.NavigationItem.AreaItem;
import dev.parapet.desktop.answer.NavigationItem.AreaState;
import dev.parapet.desktop.answer.NavigationItem.QuestionItem;
import dev.parapet.desktop.answer.NavigationItem.QuestionState;
import dev.parapet.desktop.answer.NavigationItem.SetItem;
import dev.parapet.desktop.control.Dressing;
import dev.parapet.desktop.control.RiskMark;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeCell;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.stream.Stream;

/// One row of the navigation. It is filled anew for each item and follows the item's state.
final class NavigationCell extends TreeCell<NavigationItem> {
    private static final double MARK = 12;

    /// From the top of the first line of a name to what stands beside it.
    private static final Insets FIRST_LINE = new Insets(3, 0, 0, 0);

    private static final Insets FIRST_WORDS = new Insets(2, 0, 0, 0);

    /// What JavaFX keeps free before a row that has no triangle.
    private static final double NO_TRIANGLE = 18;

    private final Setting setting;
    private final Runnable answer;
    private final RiskMark mark;
    private final RiskMark worst;
    private final Label name = Dressing.label("navigation-name");
    private final Label state = Dressing.label("small", "quiet");
    private final Label title = Dressing.wrapping("small", "quiet");
    private final Label stateBelow = Dressing.label("small", "quiet");
    private final FontIcon flag = new FontIcon(Feather.FLAG);
    private final FontIcon look = new FontIcon(Feather.EYE);
    private final VBox row = new VBox(2);
    private Subscription following = Subscription.EMPTY;

    /// A row.
    ///
    /// @param answer takes the keyboard to the practices, once a question was clicked
    NavigationCell(Setting setting, Runnable answer) {
        this.setting = setting;
        this.answer = answer;
        this.mark = new RiskMark(setting.wording(), MARK);
        this.worst = new RiskMark(setting.wording(), MARK);
        getStyleClass().add("navigation-cell");
        setPrefWidth(0);
        flag.getStyleClass().add("flag");
        look.getStyleClass().add("flag");
        name.setWrapText(true);
        name.setMinWidth(0);
        title.getStyleClass().add("navigation-title");
        // ids of one set begin alike
        title.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        row.getChildren().addAll(line(), secondLine());
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    }

    /// As high as the names need: asked without a width, wrapped names would count as one line.
    @Override
    protected double computePrefHeight(double width) {
        if (getGraphic() == null) {
            return super.computePrefHeight(width);
        }
        var room = (width > 0 ? width : getWidth()) - snappedLeftInset() - snappedRightInset();
        var names = row.prefHeight(Math.max(0, room - triangle()));
        return snappedTopInset() + snapSizeY(names) + snappedBottomInset();
    }

    private double triangle() {
        var item = getTreeItem();
        return item == null || item.isLeaf() ? NO_TRIANGLE : getDisclosureNode().prefWidth(-1);
    }

    private HBox line() {
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        state.setMinWidth(USE_PREF_SIZE);
        var line = new HBox(8, mark, name, look, flag, state, worst);
        line.setAlignment(Pos.TOP_LEFT);
        Stream.of(mark, look, flag, worst).forEach(each -> HBox.setMargin(each, FIRST_LINE));
        HBox.setMargin(state, FIRST_WORDS);
        return line;
    }

    private HBox secondLine() {
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        title.setMinWidth(0);
        stateBelow.setMinWidth(USE_PREF_SIZE);
        return new HBox(8, title, stateBelow);
    }

    @Override
    protected void updateItem(NavigationItem item, boolean empty) {
        super.updateItem(item, empty);
        following.unsubscribe();
        following = Subscription.EMPTY;
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText("");
            setTooltip(null);
            return;
        }
        setGraphic(row);
        setTooltip(
                item instanceof QuestionItem(var asked, var titled, _) && titled
                        ? new Tooltip(asked.question().id())
                        : null);
        following =
                switch (item) {
                    case SetItem(var set) -> showSet(set.title());
                    case AreaItem area -> area.state().subscribe(now -> showArea(area, now));
                    case QuestionItem question ->
                            question.state().subscribe(now -> showQuestion(question, now));
                };
    }

    private Subscription showSet(String text) {
        show(text, "", "", "set");
        mark(false, false, false);
        setAccessibleText(text);
        return Subscription.EMPTY;
    }

    private void showArea(AreaItem item, AreaState now) {
        var count = setting.text("navigation.answered", now.answered(), now.asked());
        show(item.area().title(), count, "", "area");
        mark(false, false, true);
        worst.show(now.worst());
        setAccessibleText(
                setting.text(
                        "navigation.area.said",
                        item.area().title(),
                        now.answered(),
                        now.asked(),
                        setting.wording().risk(now.worst())));
    }

    private void showQuestion(QuestionItem item, QuestionState now) {
        var question = item.asked().question();
        var risk = setting.wording().risk(now.risk(), now.accepted());
        var first = item.titled() ? question.title() : question.id();
        var second = item.titled() ? question.id() : question.title();
        var stands = now.risk() == Risk.UNANSWERED ? "" : risk;
        show(first, item.titled() ? "" : stands, second, "question");
        title.setWrapText(!item.titled());
        Dressing.show(stateBelow, item.titled() && !stands.isEmpty());
        stateBelow.setText(stands);
        mark(true, now.followUp(), false);
        Dressing.show(look, now.lookAgain());
        mark.show(now.risk(), now.accepted());
        var said =
                setting.text(
                        now.followUp() ? "navigation.question.flagged" : "navigation.question.said",
                        first,
                        second,
                        risk);
        setAccessibleText(now.lookAgain() ? setting.text("navigation.question.look", said) : said);
    }

    private void show(String called, String stands, String below, String style) {
        name.setText(called);
        state.setText(stands);
        title.setText(below);
        Dressing.show(title.getParent(), !below.isEmpty());
        getStyleClass().setAll("cell", "indexed-cell", "tree-cell", "navigation-cell", style);
    }

    private void mark(boolean ofQuestion, boolean flagged, boolean ofArea) {
        Dressing.show(mark, ofQuestion);
        Dressing.show(flag, flagged);
        Dressing.show(look, false);
        Dressing.show(worst, ofArea);
    }

    private void clicked(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || getTreeItem() == null) {
            return;
        }
        switch (getItem()) {
            case QuestionItem _ -> answer.run();
            case AreaItem _, SetItem _ -> getTreeItem().setExpanded(!getTreeItem().isExpanded());
        }
    }
}
