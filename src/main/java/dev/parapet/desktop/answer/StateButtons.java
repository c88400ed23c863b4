package dev.parapet.desktop.answer;

import dev.parapet.desktop.control.Dressing;
import dev.parapet.review.PracticeState;
import dev.parapet.review.PracticeState.Exemption;
import dev.parapet.review.PracticeState.NotApplicable;

import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// The four answers to a practice side by side, of which at most one is down. Pressing the one that
/// is down takes the answer back. Where there is no room for all in a line, they go on below.
final class StateButtons extends FlowPane {
    /// In the order of their keys, 1 to 4.
    static final List<PracticeState> STATES =
            List.of(
                    PracticeState.IN_PLACE,
                    PracticeState.PARTLY,
                    PracticeState.NOT_IN_PLACE,
                    new NotApplicable(Exemption.NOT_GIVEN, ""));

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final Insets HINT = new Insets(0, 0, 0, 8);

    private final Setting setting;
    private final Consumer<PracticeState> chosen;
    private final List<ToggleButton> buttons = new ArrayList<>();
    private final List<Label> hints = new ArrayList<>();

    StateButtons(Setting setting, Consumer<PracticeState> chosen) {
        this.setting = setting;
        this.chosen = chosen;
        getStyleClass().add("state-buttons");
        setAlignment(Pos.CENTER_LEFT);
        setPrefWrapLength(QuestionView.TEXT_WIDTH);
        for (int i = 0; i < STATES.size(); i++) {
            getChildren().add(segment(i));
        }
    }

    /// Shows an answer.
    ///
    /// @param practice the practice's id, for those who hear the buttons
    void show(String practice, PracticeState state) {
        for (int i = 0; i < STATES.size(); i++) {
            var button = buttons.get(i);
            var chosenOne = STATES.get(i).getClass() == state.getClass();
            button.setSelected(chosenOne);
            hints.get(i).pseudoClassStateChanged(CHOSEN, chosenOne);
            button.setAccessibleText(setting.text("state.said", practice, button.getText()));
        }
    }

    /// Makes the buttons reachable by Tab and shows their keys, in the focused practice only.
    void setCurrent(boolean current) {
        buttons.forEach(button -> button.setFocusTraversable(current));
        hints.forEach(hint -> hint.setVisible(current));
    }

    private Node segment(int position) {
        var state = STATES.get(position);
        var button = new ToggleButton(setting.wording().state(state));
        button.getStyleClass().addAll("segment", pill(position));
        button.setDisable(setting.session().isReadOnly());
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(
                _ -> chosen.accept(button.isSelected() ? state : PracticeState.UNANSWERED));
        var hint = Dressing.label("segment-key");
        hint.setText(Integer.toString(position + 1));
        hint.setMouseTransparent(true);
        buttons.add(button);
        hints.add(hint);
        StackPane.setAlignment(hint, Pos.CENTER_LEFT);
        StackPane.setMargin(hint, HINT);
        return new StackPane(button, hint);
    }

    private static String pill(int position) {
        if (position == 0) {
            return "left-pill";
        }
        return position == STATES.size() - 1 ? "right-pill" : "center-pill";
    }
}
