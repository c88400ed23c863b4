package dev.parapet.desktop.answer;

import dev.parapet.desktop.control.Column;
import dev.parapet.desktop.control.DayConverter;
import dev.parapet.desktop.control.Dressing;
import dev.parapet.desktop.control.GrowingTextArea;
import dev.parapet.desktop.control.Pairs;
import dev.parapet.questionset.PracticeRef;
import dev.parapet.review.ActionPlan.Due;
import dev.parapet.review.ActionPlan.EffortEstimate;
import dev.parapet.review.Change;
import dev.parapet.review.PracticeAnswer;
import dev.parapet.review.PracticeAnswer.Side;
import dev.parapet.review.PracticeState.Exemption;
import dev.parapet.review.PracticeState.NotApplicable;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;

import java.time.LocalDate;
import java.util.Optional;

/// What is kept with a practice besides its answer. There is one of these; it stands in the row of
/// the practice in focus.
final class PracticeDetails extends Column {
    private static final double NARROW = 360;

    private final Setting setting;
    private final ExemptionBar exemption;
    private final GrowingTextArea note = new GrowingTextArea(2);
    private final NoteField noteField;
    private final TextField owner = new TextField();
    private final DatePicker due = new DatePicker();
    private final ComboBox<Side> side;
    private final ComboBox<EffortEstimate> effort;
    private final EvidenceList evidence;
    private final Field effortField;
    private final DayConverter days;
    private PracticeRef at;
    private boolean showing;

    /// The details.
    ///
    /// @param done takes the keyboard back to the practice
    PracticeDetails(Setting setting, Runnable done) {
        super(12);
        this.setting = setting;
        this.at = setting.spot().practiceRef();
        this.days = new DayConverter(setting.wording(), setting.wording()::day);
        this.exemption = new ExemptionBar(setting, (reason, why) -> exempt(reason, why), done);
        this.side = Choices.of(Side.values(), setting.wording()::side);
        this.effort = Choices.of(EffortEstimate.values(), this::name);
        this.evidence = new EvidenceList(setting);
        this.noteField =
                new NoteField(
                        setting,
                        setting.text("note"),
                        note,
                        next -> tell(new Change.SetPrivateNote(at, next)));
        this.effortField = new Field(setting.text("effort"), effort);
        getStyleClass().add("practice-details");
        due.setConverter(days);
        due.setPromptText(setting.text("due.none"));
        owner.setPromptText(setting.text("owner.example"));
        note.setPromptText(setting.text("note.example"));
        getChildren()
                .addAll(
                        exemption,
                        noteField,
                        fields(),
                        new Field(setting.text("evidence"), evidence));
        listen();
        lock(setting.session().isReadOnly());
    }

    private Node fields() {
        var grid = new Pairs(NARROW, 16, 12);
        grid.put(new Field(setting.text("owner"), owner));
        grid.put(new Field(setting.text("due"), due));
        grid.put(new Field(setting.text("side"), side));
        grid.put(effortField);
        return grid;
    }

    private void listen() {
        note.textProperty().subscribe((_, text) -> tell(new Change.SetNote(at, text)));
        owner.textProperty().subscribe((_, text) -> tell(new Change.SetOwner(at, text)));
        due.valueProperty()
                .subscribe((_, day) -> {
                    due.getEditor().setText(days.toString(day));
                    tell(new Change.SetDue(at, dueOf(day)));
                });
        side.valueProperty().subscribe((_, next) -> tell(new Change.SetSide(at, next)));
        effort.valueProperty().subscribe((_, next) -> tell(new Change.SetEffort(at, next)));
    }

    private void lock(boolean readOnly) {
        note.setEditable(!readOnly);
        owner.setEditable(!readOnly);
        due.setDisable(readOnly);
        side.setDisable(readOnly);
        effort.setDisable(readOnly);
    }

    /// Turns to another practice. What was typed and not yet taken over is kept for the one before.
    void turn() {
        keepDay();
        var next = setting.spot().practiceRef();
        evidence.turn(next);
        at = next;
        update();
        forgetTyping();
        due.getEditor().setText(days.toString(due.getValue()));
    }

    /// What was typed for one practice is not undone in the field of another.
    private void forgetTyping() {
        showing = true;
        note.setText(note.getText());
        owner.setText(owner.getText());
        showing = false;
    }

    private void keepDay() {
        var text = due.getEditor().getText();
        if (text.isBlank()) {
            due.setValue(null);
        } else {
            days.day(text).ifPresent(due::setValue);
        }
    }

    /// Brings the fields up to date, and leaves alone what already says so.
    void update() {
        showing = true;
        var answer = setting.session().review().get().answerTo(at);
        var rated = setting.wording().effort(setting.spot().practice().effort());
        effortField.name(setting.text("effort.rated", rated));
        show(answer);
        showing = false;
    }

    private void show(PracticeAnswer answer) {
        if (!note.getText().equals(answer.note())) {
            note.setText(answer.note());
        }
        noteField.show(answer.privateNote());
        if (!owner.getText().equals(answer.plan().owner())) {
            owner.setText(answer.plan().owner());
        }
        switch (answer.plan().due()) {
            case Due.On(var day) -> due.setValue(day);
            case Due.NotSet() -> due.setValue(null);
        }
        side.setValue(answer.side());
        effort.setValue(answer.plan().effort());
        evidence.show(answer.evidence());
        Dressing.show(exemption, answer.state() instanceof NotApplicable);
        if (answer.state() instanceof NotApplicable(var reason, var why)) {
            exemption.show(reason, why);
        }
    }

    void askNote() {
        note.requestFocus();
        note.end();
    }

    void markPrivate() {
        noteField.turnMark();
    }

    void askOwner() {
        owner.requestFocus();
    }

    void askDue() {
        due.requestFocus();
    }

    void askEvidence() {
        evidence.ask();
    }

    void askReason() {
        exemption.ask();
    }

    private void tell(Change change) {
        if (!showing) {
            setting.change(change);
        }
    }

    private void exempt(Exemption reason, String why) {
        setting.change(new Change.SetState(at, new NotApplicable(reason, why)));
    }

    private static Due dueOf(LocalDate day) {
        return Optional.ofNullable(day).<Due>map(Due.On::new).orElse(Due.NOT_SET);
    }

    private String name(EffortEstimate estimate) {
        return switch (estimate) {
            case AS_RATED -> setting.text("effort.as_rated");
            case SMALL, MEDIUM, LARGE ->
                    setting.wording().effort(estimate.or(setting.spot().practice().effort()));
        };
    }
}
