package dev.parapet.desktop.answer;

import dev.parapet.desktop.control.Column;
import dev.parapet.desktop.control.Dressing;
import dev.parapet.review.Change;
import dev.parapet.review.PracticeState;
import dev.parapet.review.PracticeState.NotApplicable;

import java.util.ArrayList;
import java.util.List;

/// The practices of the question on screen. Rows are kept and filled anew, never rebuilt.
final class PracticeList extends Column {
    private final Setting setting;
    private final PracticeDetails details;
    private final List<PracticeRow> rows = new ArrayList<>();

    PracticeList(Setting setting) {
        super(0);
        this.setting = setting;
        this.details = new PracticeDetails(setting, this::focus);
        getStyleClass().add("practice-list");
    }

    /// Shows the practices of another question.
    void show() {
        var practices = setting.spot().asked().practices();
        while (rows.size() < practices.size()) {
            add(rows.size());
        }
        for (int i = 0; i < rows.size(); i++) {
            Dressing.show(rows.get(i), i < practices.size());
        }
        for (int i = 0; i < practices.size(); i++) {
            var answer = setting.session().review().get();
            var practice = practices.get(i);
            rows.get(i).show(i, practice, answer.answerTo(setting.spot().asked().refOf(practice)));
        }
    }

    /// Opens the practice in focus.
    void open() {
        details.turn();
        for (int i = 0; i < rows.size(); i++) {
            if (i != setting.spot().at()) {
                rows.get(i).close();
            }
        }
        current().open(details);
    }

    /// Brings the answers up to date.
    void update() {
        var asked = setting.spot().asked();
        for (int i = 0; i < asked.practices().size(); i++) {
            var practice = asked.practices().get(i);
            rows.get(i)
                    .update(
                            practice,
                            setting.session().review().get().answerTo(asked.refOf(practice)));
        }
        details.update();
    }

    PracticeRow current() {
        return rows.get(setting.spot().at());
    }

    PracticeDetails details() {
        return details;
    }

    /// Takes the keyboard to the practice in focus.
    void focus() {
        current().requestFocus();
    }

    /// Answers the practice in focus. Not applicable asks for its reason, everything else leaves
    /// the keyboard where it is.
    void answer(PracticeState state) {
        var same = setting.practiceAnswer().state().getClass() == state.getClass();
        if (!same) {
            setting.change(new Change.SetState(setting.spot().practiceRef(), state));
        } else {
            confirm();
        }
        if (state instanceof NotApplicable) {
            details.askReason();
        } else {
            focus();
        }
    }

    /// Lets an answer to the practice in focus stand that came from elsewhere.
    void confirm() {
        if (setting.practiceAnswer().needsALook() || setting.practiceAnswer().isTakenOver()) {
            setting.change(new Change.Confirm(setting.spot().practiceRef()));
        }
        focus();
    }

    private void add(int position) {
        var row =
                new PracticeRow(
                        setting,
                        state -> {
                            setting.place().focus(position);
                            answer(state);
                        });
        row.focusWithinProperty()
                .subscribe(within -> {
                    if (within) {
                        setting.place().focus(position);
                    }
                });
        rows.add(row);
        getChildren().add(row);
    }
}
