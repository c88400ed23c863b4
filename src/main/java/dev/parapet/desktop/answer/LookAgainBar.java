package dev.parapet.desktop.answer;

import dev.parapet.desktop.control.Dressing;
import dev.parapet.questionset.PracticeRef;
import dev.parapet.review.Change;
import dev.parapet.review.PracticeAnswer;
import dev.parapet.review.Provenance.Carried;
import dev.parapet.review.upgrade.Lineage;
import dev.parapet.wording.UpgradeWording;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Says of an answer that came with a change of edition where it came from and what has changed,
/// until somebody has looked at it.
final class LookAgainBar extends HBox {
    private final Setting setting;
    private final Label words = Dressing.wrapping("small");
    private final Button looked;
    private PracticeRef at;
    private PracticeAnswer shown = PracticeAnswer.EMPTY;

    LookAgainBar(Setting setting) {
        super(8);
        this.setting = setting;
        this.at = setting.spot().practiceRef();
        this.looked = new Button(setting.text("look.done"));
        getStyleClass().add("look-again");
        setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        looked.getStyleClass().addAll("flat", "small-toggle");
        looked.setMinWidth(USE_PREF_SIZE);
        looked.setDisable(setting.session().isReadOnly());
        looked.setOnAction(_ -> setting.change(new Change.Confirm(at)));
        getChildren().addAll(new FontIcon(Feather.EYE), words, looked);
        Dressing.show(this, false);
    }

    /// Shows where the answer came from, or nothing where nobody needs to look.
    void show(PracticeRef practice, PracticeAnswer answer) {
        Dressing.show(this, answer.needsALook());
        if (!practice.equals(at) || !answer.provenance().equals(shown.provenance())) {
            at = practice;
            shown = answer;
            words.setText(said(practice, answer));
        }
    }

    /// What the bar says; empty where nobody needs to look.
    String words() {
        return isVisible() ? words.getText() : "";
    }

    private String said(PracticeRef practice, PracticeAnswer answer) {
        if (!(answer.provenance() instanceof Carried carried) || !carried.needsALook()) {
            return "";
        }
        var since = new Lineage(setting.session().review().get()).of(practice, carried);
        return new UpgradeWording(setting.wording()).origin(carried, since);
    }
}
