package dev.parapet.desktop.write;

import dev.parapet.desktop.control.Dressing;
import dev.parapet.desktop.session.Navigator.Destination;
import dev.parapet.plan.check.Finding;
import dev.parapet.plan.check.FindingWording;
import dev.parapet.questionset.QuestionSet;

import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.function.Consumer;

/// What should be mended before the plan goes out; each line leads to where that is done.
final class CheckView extends VBox {
    private final FindingWording wording;
    private final Consumer<Destination> mend;
    private final Label note = Dressing.wrapping("small", "quiet");
    private final ListView<CheckLine> lines = new ListView<>();
    private final String found;
    private final String nothing;
    private List<QuestionSet> sets = List.of();

    /// @param mend goes where a finding is mended
    CheckView(Look look, Consumer<Destination> mend) {
        super(12);
        this.wording = new FindingWording(look.wording());
        this.mend = mend;
        this.found = look.texts().of("check.note");
        this.nothing = look.texts().of("check.nothing");
        getStyleClass().add("check");
        note.setId("check-note");
        lines.setAccessibleText(look.texts().of("check"));
        lines.setCellFactory(_ -> new CheckCell(look.texts(), this::say, this::press));
        lines.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        setVgrow(lines, Priority.ALWAYS);
        getChildren().setAll(note, lines);
        show(List.of(), List.of());
    }

    /// @param asked the sets of the review
    void show(List<Finding> findings, List<QuestionSet> asked) {
        sets = List.copyOf(asked);
        lines.getItems().setAll(CheckLine.of(findings, wording));
        note.setText(findings.isEmpty() ? nothing : found);
        Dressing.show(lines, !findings.isEmpty());
    }

    private CheckCell.Words say(Finding finding) {
        return new CheckCell.Words(
                wording.about(finding, sets), wording.detail(finding), wording.line(finding, sets));
    }

    private void pressed(KeyEvent key) {
        var chosen = lines.getSelectionModel().getSelectedItem();
        if (chosen != null && (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE)) {
            key.consume();
            press(chosen);
        }
    }

    private void press(CheckLine line) {
        switch (line) {
            case CheckLine.Heading _ -> {
                // it is mended line by line
            }
            case CheckLine.Item item -> item.place().ifPresent(mend);
        }
    }
}
