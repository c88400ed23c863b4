package dev.parapet.desktop.answer;

import dev.parapet.assessment.Assessment;
import dev.parapet.desktop.answer.NavigationItem.QuestionItem;
import dev.parapet.questionset.QuestionRef;

import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.Set;
import java.util.stream.Collectors;

/// The left column: every question and how it stands, and below them how far one is.
final class NavigationView extends VBox {
    static final double WIDTH = 264;

    private final Setting setting;
    private final TreeView<NavigationItem> tree = new TreeView<>();
    private final NavigationFoot foot;
    private NavigationTree rows;
    private boolean arranging;

    /// The column.
    ///
    /// @param answer takes the keyboard to the practices
    /// @param ways where the links at its foot lead
    NavigationView(Setting setting, Runnable answer, NavigationFoot.Ways ways) {
        this.setting = setting;
        this.foot = new NavigationFoot(setting, this::list, ways);
        this.rows = new NavigationTree(assessment(), setting.session().review().get());
        getStyleClass().addAll("navigation", "surface");
        setMinWidth(WIDTH);
        setMaxWidth(WIDTH);
        tree.setShowRoot(false);
        tree.setRoot(rows.root());
        tree.setCellFactory(_ -> new NavigationCell(setting, answer));
        tree.setAccessibleText(setting.text("navigation"));
        VBox.setVgrow(tree, Priority.ALWAYS);
        getChildren().addAll(tree, foot);
        follow();
    }

    private void follow() {
        tree.getSelectionModel().selectedItemProperty().subscribe((_, row) -> go(row));
        setting.place().questions().subscribe((_, _) -> rebuild());
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
        if (foot.filter() != Filter.ALL) {
            list();
        }
    }

    private void list() {
        var kept = kept();
        var here = setting.spot().question();
        arrange(() -> rows.list(question -> kept.contains(question) || question.equals(here)));
    }

    private Set<QuestionRef> kept() {
        var review = setting.session().review().get();
        return assessment().questions().stream()
                .filter(each -> foot.filter().keeps(each, review))
                .map(each -> each.ref())
                .collect(Collectors.toUnmodifiableSet());
    }

    private void markCurrent() {
        if (foot.filter() != Filter.ALL) {
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
            tree.scrollTo(Math.max(0, tree.getRow(row) - 3));
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
