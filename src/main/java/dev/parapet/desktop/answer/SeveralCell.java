package dev.parapet.desktop.answer;

import dev.parapet.desktop.control.Dressing;

import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.util.Subscription;

import java.util.Objects;

/// A practice to choose, with the answer that it has.
final class SeveralCell extends ListCell<SeveralView.Row> {
    private final Setting setting;
    private final CheckBox box = new CheckBox();
    private final Label answer = Dressing.label("small", "quiet");
    private final HBox line = new HBox(8, box, Dressing.spring(), answer);
    private Subscription following = Subscription.EMPTY;

    SeveralCell(Setting setting) {
        this.setting = setting;
        setPrefWidth(0);
        box.setFocusTraversable(false);
        box.setMnemonicParsing(false);
        answer.setMinWidth(USE_PREF_SIZE);
        box.setOnAction(_ -> Objects.requireNonNull(getItem()).chosen().set(box.isSelected()));
    }

    @Override
    protected void updateItem(SeveralView.Row row, boolean empty) {
        super.updateItem(row, empty);
        following.unsubscribe();
        following = Subscription.EMPTY;
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        var practice = row.spot().practice();
        var review = setting.session().review().get();
        box.setText(setting.text("several.practice", practice.id(), practice.title()));
        answer.setText(setting.wording().state(review.answerTo(row.spot().practiceRef()).state()));
        following = row.chosen().subscribe(now -> show(now));
        setGraphic(line);
    }

    private void show(boolean chosen) {
        box.setSelected(chosen);
        setAccessibleText(
                setting.text(
                        chosen ? "several.chosen" : "several.not_chosen",
                        box.getText(),
                        answer.getText()));
    }
}
