package dev.parapet.desktop.answer;

import dev.parapet.questionset.NoneChoice;
import dev.parapet.questionset.PracticeRef;
import dev.parapet.review.Change;
import dev.parapet.review.PracticeState;

import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;

import java.util.LinkedHashMap;
import java.util.Map;

/// The choices by which an AWS lens lets people say that nothing of it is in place. They are no
/// practices, and may be chosen beside them, as in the AWS tool.
final class NoneOfThese extends VBox {
    private static final double GAP = 8;

    private final Setting setting;
    private final Map<PracticeRef, CheckBox> boxes = new LinkedHashMap<>();

    NoneOfThese(Setting setting) {
        super(GAP);
        this.setting = setting;
        getStyleClass().add("none-of-these");
    }

    /// Shows the choices of the question that is open now.
    void show() {
        boxes.clear();
        var spot = setting.spot();
        spot.asked()
                .question()
                .noneOfThese()
                .forEach(choice -> boxes.put(spot.asked().set().refOf(choice), box(choice)));
        getChildren().setAll(boxes.values());
        setVisible(!boxes.isEmpty());
        setManaged(!boxes.isEmpty());
        update();
    }

    void update() {
        boxes.forEach((choice, box) -> box.setSelected(isChosen(choice)));
    }

    private CheckBox box(NoneChoice choice) {
        var box = new CheckBox(choice.title());
        box.setWrapText(true);
        box.setMnemonicParsing(false);
        var ref = setting.spot().asked().set().refOf(choice);
        box.setOnAction(_ -> setting.change(new Change.SetState(ref, state(box.isSelected()))));
        return box;
    }

    private boolean isChosen(PracticeRef choice) {
        return setting.session().review().get().answerTo(choice).state()
                instanceof PracticeState.InPlace;
    }

    private static PracticeState state(boolean chosen) {
        return chosen ? PracticeState.IN_PLACE : PracticeState.UNANSWERED;
    }
}
