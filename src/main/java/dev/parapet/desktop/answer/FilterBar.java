package dev.parapet.desktop.answer;

import dev.parapet.assessment.QuestionFilter;
import dev.parapet.assessment.QuestionFilter.Condition;
import dev.parapet.desktop.answer.FilterChoices.Choice;
import dev.parapet.desktop.control.Dressing;
import dev.parapet.desktop.control.Pressable;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Narrows the questions down. Folded it is one line, with what is asked for and how many questions
/// are left; unfolded it offers every condition, to be combined at will.
final class FilterBar extends VBox {
    private final Setting setting;
    private final FontIcon chevron = new FontIcon(Feather.CHEVRON_RIGHT);
    private final Label count = Dressing.label("small", "quiet");
    private final Label summary = Dressing.wrapping("small");
    private final Button clear;
    private final HBox top = new HBox(4);
    private final VBox offers = new VBox(8);
    private final Pressable line;
    private final List<ToggleButton> marks = new ArrayList<>();
    private final List<FilterList> lists;

    /// @param openSeveral answers several of the practices that are kept
    FilterBar(Setting setting, Runnable openSeveral) {
        super(8);
        this.setting = setting;
        var choices = new FilterChoices(setting);
        this.lists =
                List.of(
                        new FilterList(setting, "filter.layer", choices::layers),
                        new FilterList(setting, "filter.service", choices::services),
                        new FilterList(setting, "filter.owner", choices::owners),
                        new FilterList(setting, "filter.side", choices::sides));
        this.line = new Pressable(setting.text("filter"), this::turn, head());
        this.clear = clear(setting, this::clear);
        getStyleClass().add("filter-bar");
        line.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(line, Priority.ALWAYS);
        top.getChildren().addAll(line, clear);
        top.setAlignment(Pos.CENTER_LEFT);
        offers.getChildren().add(marks());
        lists.forEach(list -> offers.getChildren().add(list));
        lists.forEach(list -> list.chosen().subscribe((_, _) -> apply()));
        var several = new Hyperlink(setting.text("several.open"));
        several.getStyleClass().add("small");
        several.setOnAction(_ -> openSeveral.run());
        offers.getChildren().add(several);
        unfold(false);
        setting.place().filter().subscribe(_ -> update());
    }

    /// A button that takes every condition away.
    static Button clear(Setting setting, Runnable action) {
        var button = new Button(setting.text("filter.clear"));
        button.getStyleClass().addAll("flat", "small-toggle");
        button.setAccessibleText(setting.text("filter.clear.said"));
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private Node head() {
        var name = Dressing.label("small", "strong");
        name.setText(setting.text("filter.name"));
        var head = new HBox(6, chevron, new FontIcon(Feather.FILTER), name, count);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private Node marks() {
        var pane = new FlowPane(4, 4);
        pane.getChildren()
                .addAll(
                        mark("filter.unanswered", new Condition.Unanswered()),
                        mark("filter.follow_up", new Condition.ToFollowUp()),
                        mark("filter.high_risk", new Condition.AtHighRisk()),
                        mark("filter.look_again", new Condition.ToLookAt()));
        return pane;
    }

    private ToggleButton mark(String key, Condition condition) {
        var button = new ToggleButton(setting.text(key));
        button.getStyleClass().add("small-toggle");
        button.setMinWidth(USE_PREF_SIZE);
        button.setUserData(QuestionFilter.of(condition));
        button.setAccessibleText(setting.text("filter.said", button.getText()));
        button.selectedProperty().subscribe((_, _) -> apply());
        marks.add(button);
        return button;
    }

    /// Unfolds it and takes the keyboard there: from the next one on, for only what is reached by a
    /// step of the keyboard shows that it has it.
    void ask() {
        unfold(true);
        var next = marks.get(1);
        next.requestFocus();
        next.requestFocusTraversal(TraversalDirection.PREVIOUS);
    }

    /// Takes every condition away.
    void clear() {
        marks.forEach(mark -> mark.setSelected(false));
        lists.forEach(FilterList::clear);
    }

    /// Follows a change of the review, as far as anything of it is shown.
    void follow() {
        if (offers.isVisible() || !setting.place().filter().get().isAll()) {
            update();
        }
    }

    private void update() {
        var place = setting.place();
        var all = place.filter().get().isAll();
        count.setText(
                all
                        ? ""
                        : setting.text(
                                "filter.count", place.kept(), place.questions().get().size()));
        summary.setText(conditions().collect(Collectors.joining(setting.text("between"))));
        Dressing.show(clear, !all);
        Dressing.show(summary, !all && !offers.isVisible());
        lists.forEach(FilterList::update);
        line.setAccessibleText(
                setting.text(
                        offers.isVisible() ? "filter.unfolded" : "filter.folded",
                        all ? setting.text("filter.all") : count.getText()));
    }

    private Stream<String> conditions() {
        return Stream.concat(
                marks.stream().filter(ToggleButton::isSelected).map(ToggleButton::getText),
                choices().map(Choice::name));
    }

    private Stream<Choice> choices() {
        return lists.stream().flatMap(list -> list.chosen().get().stream());
    }

    private void apply() {
        var chosen =
                Stream.concat(
                        marks.stream()
                                .filter(ToggleButton::isSelected)
                                .map(mark -> (QuestionFilter) mark.getUserData()),
                        choices().map(Choice::condition).map(QuestionFilter::of));
        setting.place().list(chosen.reduce(QuestionFilter.ALL, QuestionFilter::and));
    }

    ObservableValue<Boolean> unfolded() {
        return offers.visibleProperty();
    }

    private void turn() {
        unfold(!offers.isVisible());
    }

    /// What is folded is not there at all, or every frame would have to pass it.
    private void unfold(boolean open) {
        getChildren().setAll(open ? List.of(top, summary, offers) : List.of(top, summary));
        offers.setVisible(open);
        chevron.setIconCode(open ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT);
        update();
    }
}
