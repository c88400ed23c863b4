package dev.parapet.desktop.answer;

import dev.parapet.assessment.Assessment;
import dev.parapet.desktop.answer.NavigationItem.QuestionItem;
import dev.parapet.desktop.control.Divider.Span;
import dev.parapet.desktop.control.Dressing;
import dev.parapet.desktop.control.SecondFrame;
import dev.parapet.questionset.QuestionRef;

import javafx.application.Platform;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.Set;
import java.util.stream.Collectors;

/// The left column: every question and how it stands, and below them how far one is.
final class NavigationView extends VBox {
    static final Span WIDTH = new Span(208, 264, 480);
    private static final double SHORT = 440;

    private final Setting setting;
    private final TreeView<NavigationItem> tree = new TreeView<>();
    private final FilterBar filter;
    private final VBox nothing;
    private final NavigationFoot foot;
    private NavigationTree rows;
    private boolean arranging;

    /// The column.
    ///
    /// @param answer takes the keyboard to the practices
    /// @param ways where the links at its foot lead
    NavigationView(Setting setting, Runnable answer, NavigationFoot.Ways ways) {
        this.setting = setting;
        this.filter = new FilterBar(setting, ways::several);
        this.nothing = nothing();
        this.foot = new NavigationFoot(setting, ways);
        this.rows = new NavigationTree(assessment(), setting.session().review().get());
        getStyleClass().addAll("navigation", "surface");
        tree.setShowRoot(false);
        tree.setRoot(rows.root());
        tree.setCellFactory(_ -> new NavigationCell(setting, answer));
        tree.setAccessibleText(setting.text("navigation"));
        VBox.setVgrow(tree, Priority.ALWAYS);
        var room = new Region();
        VBox.setVgrow(room, Priority.ALWAYS);
        getChildren().addAll(filter, nothing, room, foot);
        SecondFrame.run(() -> getChildren().set(getChildren().indexOf(room), tree));
        follow();
        heightProperty().subscribe(_ -> fit());
        filter.unfolded().subscribe(_ -> fit());
        markCurrent();
        // before there are rows, where one of them lies is a guess that misses
        tree.skinProperty().subscribe((_, _) -> Platform.runLater(this::reveal));
    }

    /// With little room, the conditions stand in the place of the figures for as long as they are
    /// chosen.
    private void fit() {
        Dressing.show(foot, getHeight() >= SHORT || !filter.unfolded().getValue());
    }

    private void follow() {
        tree.getSelectionModel().selectedItemProperty().subscribe((_, row) -> go(row));
        setting.place().questions().subscribe((_, _) -> rebuild());
        setting.place().filter().subscribe(this::list);
        setting.place().spot().subscribe(this::markCurrent);
        setting.session().review().subscribe((_, _) -> update());
    }

    private void rebuild() {
        rows = new NavigationTree(assessment(), setting.session().review().get());
        arrange(() -> tree.setRoot(rows.root()));
        list();
    }

    /// Something changed, be it an answer, a flag, or all of it by a step back or an upgrade: every
    /// row that is touched follows, and the figures at the foot.
    private void update() {
        rows.update(assessment(), setting.session().review().get());
        foot.update();
        filter.follow();
        if (isNarrowed()) {
            list();
        }
    }

    private boolean isNarrowed() {
        return !setting.place().filter().get().isAll();
    }

    /// Unfolds the filter and takes the keyboard there.
    void askFilter() {
        filter.ask();
    }

    /// What is said where the filter keeps no question.
    private VBox nothing() {
        var words = Dressing.wrapping("quiet");
        words.setText(setting.text("filter.nothing"));
        var box = new VBox(8, words, FilterBar.clear(setting, filter::clear));
        box.getStyleClass().add("filter-nothing");
        Dressing.show(box, false);
        VBox.setVgrow(box, Priority.ALWAYS);
        return box;
    }

    private void list() {
        var kept = kept();
        var here = setting.spot().question();
        arrange(() -> rows.list(question -> kept.contains(question) || question.equals(here)));
        Dressing.show(nothing, kept.isEmpty());
        Dressing.show(tree, !kept.isEmpty());
    }

    private Set<QuestionRef> kept() {
        return assessment().questions().stream()
                .filter(setting.place()::isKept)
                .map(each -> each.ref())
                .collect(Collectors.toUnmodifiableSet());
    }

    private void markCurrent() {
        if (isNarrowed()) {
            list();
        } else {
            arrange(() -> {});
        }
    }

    /// Changes rows without taking the moving selection for a wish to go there.
    private void arrange(Runnable change) {
        arranging = true;
        change.run();
        rows.rowOf(setting.spot().question()).ifPresent(this::select);
        arranging = false;
    }

    private void select(TreeItem<NavigationItem> row) {
        if (row.getParent() != null && row.getParent().getParent() != null) {
            row.getParent().setExpanded(true);
        }
        if (!row.equals(tree.getSelectionModel().getSelectedItem())) {
            tree.getSelectionModel().select(row);
            reveal();
        }
    }

    private void reveal() {
        if (tree.getSkin() != null) {
            tree.scrollTo(Math.max(0, tree.getSelectionModel().getSelectedIndex() - 3));
        }
    }

    private void go(TreeItem<NavigationItem> row) {
        if (!arranging && row != null && row.getValue() instanceof QuestionItem question) {
            setting.place().go(question.asked().ref());
        }
    }

    private Assessment assessment() {
        return setting.session().assessment().get();
    }
}
