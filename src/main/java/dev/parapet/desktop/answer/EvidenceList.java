package dev.parapet.desktop.answer;

import dev.parapet.desktop.control.Dressing;
import dev.parapet.questionset.PracticeRef;
import dev.parapet.review.Change;
import dev.parapet.review.Evidence;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.ArrayList;
import java.util.List;

/// What was looked at for a practice, with a line below to add more.
final class EvidenceList extends VBox {
    private final Setting setting;
    private final VBox lines = new VBox(4);
    private final TextField next = new TextField();
    private PracticeRef at;
    private List<Evidence> shown = List.of();

    EvidenceList(Setting setting) {
        super(4);
        this.setting = setting;
        this.at = setting.spot().practiceRef();
        next.setPromptText(setting.text("evidence.add"));
        next.setAccessibleText(setting.text("evidence.add"));
        next.setOnAction(_ -> keep());
        next.focusedProperty()
                .subscribe((_, focused) -> {
                    if (!focused) {
                        keep();
                    }
                });
        next.setEditable(!setting.session().isReadOnly());
        Dressing.show(lines, false);
        getChildren().addAll(lines, next);
    }

    void show(List<Evidence> evidence) {
        if (!evidence.equals(shown)) {
            shown = evidence;
            lines.getChildren().setAll(evidence.stream().map(this::line).toList());
            Dressing.show(lines, !evidence.isEmpty());
        }
    }

    /// Turns to another practice.
    void turn(PracticeRef to) {
        keep();
        at = to;
    }

    void ask() {
        next.requestFocus();
    }

    /// Adds what was typed to the practice it was typed for.
    private void keep() {
        if (next.getText().isBlank()) {
            return;
        }
        var more = new ArrayList<>(shown);
        more.add(EvidenceLine.parse(next.getText()));
        next.clear();
        change(more);
    }

    private Node line(Evidence evidence) {
        var text = Dressing.wrapping();
        text.setText(EvidenceLine.text(evidence));
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        var remove = new Button("", new FontIcon(Feather.X));
        remove.getStyleClass().addAll("flat", "button-icon", "small-icon");
        remove.setAccessibleText(setting.text("evidence.remove", text.getText()));
        remove.setDisable(setting.session().isReadOnly());
        remove.setOnAction(_ -> {
            next.requestFocus();
            change(shown.stream().filter(each -> !each.equals(evidence)).toList());
        });
        var line = new HBox(8, new FontIcon(icon(evidence)), text, remove);
        line.getStyleClass().add("evidence-line");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private static Feather icon(Evidence evidence) {
        return switch (evidence) {
            case Evidence.Remark _ -> Feather.EYE;
            case Evidence.Page _ -> Feather.LINK;
            case Evidence.File _ -> Feather.FILE;
        };
    }

    private void change(List<Evidence> evidence) {
        setting.change(new Change.SetEvidence(at, evidence));
    }
}
