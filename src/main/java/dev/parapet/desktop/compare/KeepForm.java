package dev.parapet.desktop.compare;

import dev.parapet.desktop.control.Dressing;
import dev.parapet.desktop.session.ReviewSession;
import dev.parapet.review.Change;
import dev.parapet.review.Occasion;
import dev.parapet.review.file.Milestones;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.function.Consumer;

/// Keeps the present state under a name: one line, with a name that will do.
final class KeepForm extends VBox {
    private final Look look;
    private final ReviewSession session;
    private final TextField name = new TextField();
    private final Consumer<String> commit;
    private final CheckBox commits = new CheckBox();
    private final Label fault = Dressing.paragraph("", "small", "fault");
    private String suggested = "";

    /// @param isShared whether the review is in a team workspace
    /// @param commit commits it there under the name of the milestone
    KeepForm(
            Look look,
            ReviewSession session,
            ObservableValue<Boolean> isShared,
            Consumer<String> commit) {
        super(8);
        this.commit = commit;
        this.look = look;
        this.session = session;
        var keep = new Button(look.text("keep"));
        keep.getStyleClass().add("accent");
        keep.setId("keep-milestone");
        keep.setMinWidth(USE_PREF_SIZE);
        keep.setOnAction(_ -> keep());
        name.setId("milestone-name");
        name.setAccessibleText(look.text("keep.name"));
        name.setOnAction(_ -> keep());
        name.textProperty().subscribe(_ -> Dressing.show(fault, false));
        HBox.setHgrow(name, Priority.ALWAYS);
        commits.setId("commit-milestone");
        commits.setText(look.text("keep.commit"));
        commits.setSelected(true);
        isShared.subscribe(shared -> Dressing.show(commits, shared));
        getChildren()
                .addAll(
                        new HBox(8, name, keep),
                        fault,
                        commits,
                        Dressing.paragraph(look.text("keep.hint"), "small", "quiet"));
        suggest();
    }

    /// Offers a name with today's date that no milestone has yet, unless one was typed.
    void suggest() {
        var usual = look.text("keep.usual", look.wording().day(session.today()));
        var next = usual;
        for (int count = 2; isTaken(next); count++) {
            next = look.text("keep.again", usual, count);
        }
        var written = name.getText().strip();
        if (written.isEmpty() || written.equals(suggested) || isTaken(written)) {
            suggested = next;
            name.setText(next);
        }
    }

    private void keep() {
        var chosen = name.getText().strip();
        if (chosen.isEmpty() || isTaken(chosen)) {
            fault.setText(look.text(chosen.isEmpty() ? "keep.empty" : "keep.taken"));
            Dressing.show(fault, true);
            name.requestFocus();
            return;
        }
        var kept = Milestones.keep(session.review().get(), chosen, session.now());
        session.change(new Change.Become(new Occasion.Kept(chosen), kept));
        if (commits.isVisible() && commits.isSelected()) {
            commit.accept(chosen);
        }
        suggest();
    }

    private boolean isTaken(String wanted) {
        return session.review().get().milestones().stream()
                .anyMatch(milestone -> milestone.name().equals(wanted));
    }
}
