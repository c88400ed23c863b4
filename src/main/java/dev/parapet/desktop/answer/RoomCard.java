package dev.parapet.desktop.answer;

import dev.parapet.assessment.Risk;
import dev.parapet.desktop.control.Dressing;
import dev.parapet.desktop.control.GrowingTextArea;
import dev.parapet.desktop.control.RiskMark;
import dev.parapet.review.Change;
import dev.parapet.review.PracticeState;
import dev.parapet.review.PracticeState.Exemption;
import dev.parapet.review.PracticeState.NotApplicable;

import javafx.geometry.Pos;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// One practice as the room sees it: what it is, what to ask, the four answers, and a note.
final class RoomCard extends VBox {
    private final Setting setting;
    private final Label title = Dressing.wrapping("room-title");
    private final Label id = Dressing.label("quiet");
    private final Label level = Dressing.label();
    private final RiskMark mark;
    private final Label ask = Dressing.wrapping("room-ask");
    private final StateButtons states;
    private final ExemptionBar exemption;
    private final GrowingTextArea note = new GrowingTextArea(2);
    private final NoteField noteField;
    private boolean showing;

    RoomCard(Setting setting) {
        this.setting = setting;
        this.mark = new RiskMark(setting.wording(), RoomView.SMALLEST);
        this.states = new StateButtons(setting, this::answer);
        this.exemption = new ExemptionBar(setting, this::exempt, this::requestFocus);
        this.noteField =
                new NoteField(
                        setting,
                        setting.text("note"),
                        note,
                        next ->
                                tell(
                                        new Change.SetPrivateNote(
                                                setting.spot().practiceRef(), next)));
        getStyleClass().add("room-card");
        setFocusTraversable(true);
        setOnMousePressed(_ -> requestFocus());
        states.setCurrent(true);
        note.setPromptText(setting.text("note.example"));
        note.setEditable(!setting.session().isReadOnly());
        note.textProperty()
                .subscribe(
                        (_, text) -> tell(new Change.SetNote(setting.spot().practiceRef(), text)));
        var line = new HBox(8, id, Dressing.spring(), new Group(mark), level);
        line.setAlignment(Pos.CENTER_LEFT);
        var question = new VBox(Dressing.text(setting.text("room.ask"), "room-heading"), ask);
        question.getStyleClass().add("room-question");
        getChildren().addAll(line, title, question, states, exemption, noteField);
    }

    /// Shows the mark as large as letters are.
    ///
    /// @param factor of its smallest size
    void enlarge(double factor) {
        mark.setScaleX(factor);
        mark.setScaleY(factor);
    }

    /// Turns to another practice. What was typed for one is not undone in the field of another.
    void turn() {
        var practice = setting.spot().practice();
        id.setText(practice.id());
        title.setText(practice.title());
        level.setText(setting.wording().risk(practice.risk()));
        mark.show(Risk.of(practice.risk()));
        var asks = practice.guidance().ask();
        ask.setText(asks.isBlank() ? setting.text("room.ask.plain") : asks);
        update();
        showing = true;
        note.setText(note.getText());
        showing = false;
    }

    void update() {
        showing = true;
        var practice = setting.spot().practice();
        var answer = setting.practiceAnswer();
        states.show(practice.id(), answer.state());
        Dressing.show(exemption, answer.state() instanceof NotApplicable);
        if (answer.state() instanceof NotApplicable(var reason, var why)) {
            exemption.show(reason, why);
        }
        if (!note.getText().equals(answer.note())) {
            note.setText(answer.note());
        }
        noteField.show(answer.privateNote());
        setDisable(!setting.questionAnswer().applies());
        setAccessibleText(
                setting.text(
                        "practice.said",
                        practice.id(),
                        practice.title(),
                        level.getText(),
                        setting.wording().state(answer.state())));
        setAccessibleHelp(ask.getText());
        showing = false;
    }

    /// Answers the practice; not applicable asks for its reason.
    void answer(PracticeState state) {
        if (!setting.questionAnswer().applies()) {
            return;
        }
        if (setting.practiceAnswer().state().getClass() != state.getClass()) {
            setting.change(new Change.SetState(setting.spot().practiceRef(), state));
        } else {
            confirm();
        }
        if (state instanceof NotApplicable) {
            exemption.ask();
        } else {
            requestFocus();
        }
    }

    /// Lets an answer stand that came from elsewhere.
    void confirm() {
        if (setting.practiceAnswer().needsALook() || setting.practiceAnswer().isTakenOver()) {
            setting.change(new Change.Confirm(setting.spot().practiceRef()));
        }
    }

    void askNote() {
        note.requestFocus();
        note.end();
    }

    void markPrivate() {
        noteField.turnMark();
    }

    private void exempt(Exemption reason, String why) {
        tell(new Change.SetState(setting.spot().practiceRef(), new NotApplicable(reason, why)));
    }

    private void tell(Change change) {
        if (!showing) {
            setting.change(change);
        }
    }
}
