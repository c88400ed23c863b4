package dev.parapet.desktop.answer;

import dev.parapet.desktop.control.Column;
import dev.parapet.desktop.control.GrowingTextArea;
import dev.parapet.questionset.QuestionRef;
import dev.parapet.review.Change;

import javafx.scene.control.TextField;

/// What is kept with the question as a whole: notes, and who answered it.
final class QuestionRemarks extends Column {
    private final Setting setting;
    private final GrowingTextArea notes = new GrowingTextArea(3);
    private final NoteField notesField;
    private final TextField who = new TextField();
    private boolean showing;

    QuestionRemarks(Setting setting) {
        super(12);
        this.setting = setting;
        getStyleClass().add("question-remarks");
        var readOnly = setting.session().isReadOnly();
        notes.setEditable(!readOnly);
        notes.setPromptText(setting.text("notes.example"));
        who.setEditable(!readOnly);
        who.setPromptText(setting.text("who.example"));
        notes.textProperty().subscribe((_, text) -> tell(new Change.SetNotes(at(), text)));
        who.textProperty().subscribe((_, text) -> tell(new Change.SetAnsweredBy(at(), text)));
        notesField =
                new NoteField(
                        setting,
                        setting.text("notes"),
                        notes,
                        next -> tell(new Change.SetPrivateNotes(at(), next)));
        getChildren().addAll(notesField, new Field(setting.text("who"), who));
    }

    /// Turns to another question. What was typed for one is not undone in the field of another.
    void turn() {
        update();
        showing = true;
        notes.setText(notes.getText());
        who.setText(who.getText());
        showing = false;
    }

    /// Brings the fields up to date, and leaves alone what already says so.
    void update() {
        showing = true;
        var answer = setting.questionAnswer();
        if (!notes.getText().equals(answer.notes())) {
            notes.setText(answer.notes());
        }
        notesField.show(answer.privateNotes());
        if (!who.getText().equals(answer.answeredBy())) {
            who.setText(answer.answeredBy());
        }
        showing = false;
    }

    void markPrivate() {
        notesField.turnMark();
    }

    private QuestionRef at() {
        return setting.spot().question();
    }

    private void tell(Change change) {
        if (!showing) {
            setting.change(change);
        }
    }
}
