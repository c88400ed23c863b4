package dev.parapet.desktop.answer;

import dev.parapet.assessment.Risk;
import dev.parapet.desktop.control.Column;
import dev.parapet.desktop.control.Dressing;
import dev.parapet.desktop.control.Line;
import dev.parapet.desktop.control.RiskMark;
import dev.parapet.questionset.Practice;
import dev.parapet.review.PracticeAnswer;
import dev.parapet.review.PracticeState;
import dev.parapet.review.Provenance.TakenOver;
import dev.parapet.wording.UpgradeWording;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import java.util.function.Consumer;

/// One practice of the question: its title, its risk, its answer. A row is filled anew for each
/// question, and opens while it is in focus.
final class PracticeRow extends Line {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final double MARK = 12;
    private static final double ORDINAL = 20;

    private final Setting setting;
    private final PracticeSummary summary;
    private final Label ordinal = Dressing.label("quiet", "practice-ordinal");
    private final Label title = Dressing.wrapping("strong");
    private final Label id = Dressing.label("small", "quiet");
    private final Label level = Dressing.label("small");
    private final RiskMark mark;
    private final StateButtons states;
    private final LookAgainBar look;
    private final Label origin = Dressing.wrapping("small", "quiet", "origin");
    private final Label kept = Dressing.wrapping("small", "quiet");
    private final StackPane opened = new StackPane();
    private PracticeAnswer shown = PracticeAnswer.EMPTY;

    /// A row.
    ///
    /// @param chosen is told of an answer that was clicked
    PracticeRow(Setting setting, Consumer<PracticeState> chosen) {
        super(12);
        this.setting = setting;
        this.summary = new PracticeSummary(setting);
        this.mark = new RiskMark(setting.wording(), MARK);
        this.states = new StateButtons(setting, chosen);
        this.look = new LookAgainBar(setting);
        getStyleClass().add("practice-row");
        setFocusTraversable(true);
        setOnMousePressed(_ -> requestFocus());
        ordinal.setMinWidth(ORDINAL);
        ordinal.setAlignment(Pos.TOP_RIGHT);
        var column = new Column(8, heading(), look, states, origin, kept, opened);
        HBox.setHgrow(column, Priority.ALWAYS);
        column.setMinWidth(0);
        getChildren().addAll(ordinal, column);
    }

    private Node heading() {
        var names = new VBox(2, title, id);
        names.setMinWidth(0);
        HBox.setHgrow(names, Priority.ALWAYS);
        level.setMinWidth(USE_PREF_SIZE);
        var risk = new HBox(4, mark, level);
        risk.setAlignment(Pos.CENTER_RIGHT);
        risk.getStyleClass().add("practice-level");
        var heading = new HBox(16, names, risk);
        heading.setFillHeight(false);
        return heading;
    }

    /// Fills the row with another practice.
    void show(int position, Practice practice, PracticeAnswer answer) {
        ordinal.setText(Integer.toString(position + 1));
        title.setText(practice.title());
        id.setText(practice.id());
        mark.show(Risk.of(practice.risk()));
        level.setText(setting.wording().risk(practice.risk()));
        fill(practice, answer);
    }

    /// Shows another answer to the same practice.
    void update(Practice practice, PracticeAnswer answer) {
        if (!answer.equals(shown)) {
            fill(practice, answer);
        }
    }

    private void fill(Practice practice, PracticeAnswer answer) {
        shown = answer;
        states.show(practice.id(), answer.state());
        look.show(setting.spot().asked().refOf(practice), answer);
        origin.setText(
                answer.provenance() instanceof TakenOver taken
                        ? new UpgradeWording(setting.wording()).origin(taken)
                        : "");
        Dressing.show(origin, answer.isTakenOver());
        kept.setText(summary.of(answer));
        Dressing.show(kept, !kept.getText().isEmpty() && opened.getChildren().isEmpty());
        var said =
                setting.text(
                        "practice.said",
                        practice.id(),
                        practice.title(),
                        level.getText(),
                        setting.wording().state(answer.state()));
        setAccessibleText(String.join(" ", said, look.words(), origin.getText()).strip());
    }

    /// Opens the row and takes in the details.
    void open(Node details) {
        opened.getChildren().setAll(details);
        setCurrent(true);
    }

    void close() {
        opened.getChildren().clear();
        setCurrent(false);
    }

    private void setCurrent(boolean current) {
        pseudoClassStateChanged(CURRENT, current);
        states.setCurrent(current);
        Dressing.show(opened, current);
        Dressing.show(kept, !current && !kept.getText().isEmpty());
    }
}
