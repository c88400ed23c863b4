package dev.parapet.desktop.answer;

import dev.parapet.desktop.control.Column;
import dev.parapet.desktop.control.Dressing;
import dev.parapet.desktop.control.Prose;
import dev.parapet.review.Change;
import dev.parapet.review.PracticeState.Exemption;
import dev.parapet.review.QuestionAnswer.Applicability;
import dev.parapet.review.QuestionAnswer.Applicability.Applies;
import dev.parapet.review.QuestionAnswer.Applicability.DoesNotApply;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.ArrayList;
import java.util.List;

/// What is asked, and whether it applies at all.
final class QuestionHeader extends Column {
    /// Where there is less room, the buttons do not fit beside where one is.
    private static final double TIGHT = 600;

    private final Setting setting;
    private final Label where = Dressing.wrapping("small", "quiet");
    private final Label title = Dressing.wrapping("title");
    private final Prose description = new Prose("quiet");
    private final ToggleButton followUp;
    private final ToggleButton doesNotApply;
    private final ExemptionBar exemption;
    private final List<Node> tools = new ArrayList<>();
    private final HBox line = new HBox(4);
    private final FlowPane below = new FlowPane(4, 4);
    private boolean compact;

    /// The header.
    ///
    /// @param toggles show and fold the columns at the sides
    QuestionHeader(Setting setting, Node... toggles) {
        super(8);
        this.setting = setting;
        this.followUp = toggle("follow_up", Feather.FLAG);
        this.doesNotApply = toggle("does_not_apply", Feather.SLASH);
        this.exemption = new ExemptionBar(setting, this::exempt, () -> {});
        followUp.setOnAction(_ -> flag());
        doesNotApply.setId("does-not-apply");
        doesNotApply.setOnAction(_ -> applies());
        HBox.setHgrow(where, Priority.ALWAYS);
        where.setMaxWidth(Double.MAX_VALUE);
        tools.addAll(List.of(followUp, doesNotApply));
        tools.addAll(List.of(toggles));
        line.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(line, below, title, description, exemption);
        widthProperty().subscribe(width -> lay(width.doubleValue()));
    }

    /// Puts the buttons beside where one is, or below it.
    void setCompact(boolean next) {
        compact = next;
        lay(getWidth());
    }

    private void lay(double width) {
        boolean isBelow = compact || (width > 0 && width < TIGHT);
        if (isBelow == below.isVisible() && !line.getChildren().isEmpty()) {
            return;
        }
        line.getChildren().setAll(where);
        below.getChildren().clear();
        (isBelow ? below : line).getChildren().addAll(tools);
        Dressing.show(below, isBelow);
    }

    void show() {
        var asked = setting.spot().asked();
        where.setText(setting.text("question.where", asked.question().id(), asked.area().title()));
        title.setText(asked.question().title());
        description.show(asked.question().description());
        Dressing.show(description, !asked.question().description().isBlank());
        update();
    }

    void update() {
        var answer = setting.questionAnswer();
        followUp.setSelected(answer.followUp());
        doesNotApply.setSelected(!answer.applies());
        Dressing.show(exemption, !answer.applies());
        if (answer.applicability() instanceof DoesNotApply(var reason, var detail)) {
            exemption.show(reason, detail);
        }
    }

    /// Sets the flag to come back to this question, or takes it down.
    void flag() {
        var next = !setting.questionAnswer().followUp();
        setting.change(new Change.SetFollowUp(setting.spot().question(), next));
        update();
    }

    private void applies() {
        change(
                setting.questionAnswer().applies()
                        ? new DoesNotApply(Exemption.NOT_GIVEN, "")
                        : new Applies());
        update();
        if (exemption.isVisible()) {
            exemption.ask();
        }
    }

    private void exempt(Exemption reason, String detail) {
        change(new DoesNotApply(reason, detail));
    }

    private void change(Applicability next) {
        setting.change(new Change.SetApplicability(setting.spot().question(), next));
    }

    private ToggleButton toggle(String key, Feather icon) {
        var button = new ToggleButton(setting.text(key), new FontIcon(icon));
        button.getStyleClass().addAll("small-toggle", "quiet-toggle");
        button.setMinWidth(USE_PREF_SIZE);
        button.setAccessibleText(setting.text(key));
        button.setDisable(setting.session().isReadOnly());
        return button;
    }
}
