package dev.parapet.desktop.take;

import dev.parapet.desktop.control.Dressing;
import dev.parapet.desktop.control.Texts;
import dev.parapet.review.PracticeAnswer;
import dev.parapet.wording.Wording;

import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.util.Subscription;

import java.util.Objects;

/// One answer that may be taken, beside the answer that is there already.
final class OfferCell extends ListCell<OfferRow> {
    private final Texts texts;
    private final Wording wording;
    private final CheckBox box = new CheckBox();
    private final Label answers = Dressing.label("small", "quiet");
    private final HBox line = new HBox(8, box, Dressing.spring(), answers);
    private Subscription following = Subscription.EMPTY;

    OfferCell(Texts texts, Wording wording) {
        this.texts = texts;
        this.wording = wording;
        setPrefWidth(0);
        box.setFocusTraversable(false);
        box.setMnemonicParsing(false);
        answers.setMinWidth(USE_PREF_SIZE);
        box.setOnAction(_ -> Objects.requireNonNull(getItem()).chosen().set(box.isSelected()));
    }

    @Override
    protected void updateItem(OfferRow row, boolean empty) {
        super.updateItem(row, empty);
        following.unsubscribe();
        following = Subscription.EMPTY;
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        var offer = row.offer();
        box.setText(texts.of("practice", offer.practice().id(), offer.practice().title()));
        answers.setText(
                offer.before().isAnswered()
                        ? texts.of("replaces", state(offer.before()), state(offer.after()))
                        : state(offer.after()));
        following = row.chosen().subscribe(now -> show(now));
        setGraphic(line);
    }

    private void show(boolean chosen) {
        box.setSelected(chosen);
        setAccessibleText(
                texts.of(chosen ? "chosen" : "not_chosen", box.getText(), answers.getText()));
    }

    private String state(PracticeAnswer answer) {
        return wording.state(answer.state()).toLowerCase(wording.locale());
    }
}
