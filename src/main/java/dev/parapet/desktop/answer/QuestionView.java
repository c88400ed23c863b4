package dev.parapet.desktop.answer;

import dev.parapet.desktop.control.Ancestors;
import dev.parapet.desktop.control.Column;
import dev.parapet.desktop.control.Scroll;
import dev.parapet.desktop.session.Navigator;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

/// The middle column: one question, its practices, its risk.
final class QuestionView extends VBox {
    static final double TEXT_WIDTH = 760;
    private static final double MARGIN = 24;
    private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");

    private final Setting setting;
    private final QuestionHeader header;
    private final PracticeList practices;
    private final NoneOfThese none;
    private final QuestionRemarks remarks;
    private final QuestionFoot foot;
    private final Column column = new Column(24);
    private final Scroll scroll = new Scroll();

    /// The column.
    ///
    /// @param toggles show and fold the columns beside this one
    QuestionView(Setting setting, Navigator navigator, Node... toggles) {
        this.setting = setting;
        this.header = new QuestionHeader(setting, toggles);
        this.practices = new PracticeList(setting);
        this.none = new NoneOfThese(setting);
        this.remarks = new QuestionRemarks(setting);
        this.foot = new QuestionFoot(setting, navigator);
        getStyleClass().addAll("question", "surface");
        setMinWidth(0);
        scroll.setContent(page());
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(scroll, foot);
        sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::keepInSight);
        setting.place().spot().subscribe(this::turn);
        setting.session().review().subscribe((_, _) -> update());
        show();
    }

    private Node page() {
        column.getChildren().addAll(header, practices, none, remarks);
        column.setMaxWidth(TEXT_WIDTH);
        var page = new Column(0, column);
        page.setAlignment(Pos.TOP_CENTER);
        page.getStyleClass().add("question-page");
        return page;
    }

    /// Makes do with little room: what is always in sight becomes one line.
    void setCompact(boolean compact) {
        pseudoClassStateChanged(COMPACT, compact);
        header.setCompact(compact);
        column.getChildren().remove(1, column.getChildren().indexOf(practices));
        var verdict = foot.placeVerdict(!compact);
        if (compact) {
            column.getChildren().add(1, verdict);
        }
    }

    PracticeList practices() {
        return practices;
    }

    QuestionHeader header() {
        return header;
    }

    private void turn(Spot before, Spot now) {
        if (!now.hasQuestionOf(before)) {
            scroll.setVvalue(0);
            show();
        } else {
            practices.open();
        }
        if (now.at() > 0 || now.hasQuestionOf(before)) {
            reveal(practices.current());
        }
    }

    private void show() {
        header.show();
        practices.show();
        practices.open();
        none.show();
        practices.setDisable(!setting.questionAnswer().applies());
        remarks.turn();
        foot.turn();
    }

    private void update() {
        header.update();
        practices.update();
        none.update();
        practices.setDisable(!setting.questionAnswer().applies());
        remarks.update();
        foot.update();
    }

    /// Goes up or down so many practices and takes the keyboard along.
    void step(int practicesOn) {
        setting.place().focus(setting.spot().at() + practicesOn);
        practices.focus();
    }

    /// Follows the keyboard into fields. Rows are followed when the place changes.
    private void keepInSight(@Nullable Node focused) {
        if (focused != null && !(focused instanceof PracticeRow) && isOnPage(focused)) {
            reveal(focused);
        }
    }

    private boolean isOnPage(Node node) {
        return Ancestors.from(node).anyMatch(scroll.getContent()::equals);
    }

    /// Scrolls as little as shows all of a node, or its head where it is higher than the view.
    private void reveal(Node node) {
        applyCss();
        layout();
        var content = scroll.getContent();
        var bounds = content.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
        var view = scroll.getViewportBounds().getHeight();
        var rest = content.getBoundsInLocal().getHeight() - view;
        if (rest <= 0) {
            return;
        }
        var top = scroll.getVvalue() * rest;
        var wanted = top;
        if (bounds.getMaxY() + MARGIN > top + view) {
            wanted = bounds.getMaxY() + MARGIN - view;
        }
        if (bounds.getMinY() - MARGIN < wanted) {
            wanted = bounds.getMinY() - MARGIN;
        }
        scroll.setVvalue(Math.clamp(wanted / rest, 0, 1));
    }

    /// Marks the notes for the question as private where the keyboard is in them, else the note of
    /// the practice; or takes the mark away.
    void markPrivate() {
        if (remarks.isFocusWithin()) {
            remarks.markPrivate();
        } else {
            practices.details().markPrivate();
        }
    }
}
