package dev.parapet.desktop.answer;

import dev.parapet.desktop.control.Dressing;
import dev.parapet.review.PracticeState.Exemption;

import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/// Asks why something does not apply: one of four reasons, and a line of detail.
final class ExemptionBar extends VBox {
    private static final List<Exemption> REASONS =
            List.of(
                    Exemption.OUT_OF_SCOPE,
                    Exemption.BUSINESS_PRIORITY,
                    Exemption.ARCHITECTURE_CONSTRAINT,
                    Exemption.OTHER);

    private final BiConsumer<Exemption, String> given;
    private final Map<Exemption, ToggleButton> reasons = new EnumMap<>(Exemption.class);
    private final TextField detail = new TextField();
    private Exemption reason = Exemption.NOT_GIVEN;
    private boolean showing;

    /// The question.
    ///
    /// @param given is told of every change of the reason or its detail
    /// @param done is told once a reason was chosen
    ExemptionBar(Setting setting, BiConsumer<Exemption, String> given, Runnable done) {
        super(8);
        this.given = given;
        getStyleClass().add("exemption");
        var heading = Dressing.label("small", "quiet");
        heading.setText(setting.text("exemption.why"));
        var row = new FlowPane(8, 8);
        REASONS.forEach(each -> row.getChildren().add(button(setting, each, done)));
        detail.setPromptText(setting.text("exemption.detail"));
        detail.setAccessibleText(setting.text("exemption.detail"));
        detail.setEditable(!setting.session().isReadOnly());
        detail.textProperty().subscribe((_, _) -> tell());
        getChildren().addAll(heading, row, detail);
    }

    void show(Exemption next, String why) {
        showing = true;
        reason = next;
        reasons.forEach((each, button) -> button.setSelected(each == next));
        if (!detail.getText().equals(why)) {
            detail.setText(why);
        }
        showing = false;
    }

    /// Puts the keyboard on the reason given, or on the first.
    void ask() {
        var next = REASONS.contains(reason) ? reason : REASONS.getFirst();
        Optional.ofNullable(reasons.get(next)).ifPresent(ToggleButton::requestFocus);
    }

    private ToggleButton button(Setting setting, Exemption each, Runnable done) {
        var button = new ToggleButton(setting.wording().exemption(each));
        button.getStyleClass().add("small-toggle");
        button.setAccessibleText(setting.text("exemption.said", button.getText()));
        button.setDisable(setting.session().isReadOnly());
        button.setOnAction(_ -> {
            reason = button.isSelected() ? each : Exemption.NOT_GIVEN;
            tell();
            done.run();
        });
        reasons.put(each, button);
        return button;
    }

    private void tell() {
        if (!showing) {
            given.accept(reason, detail.getText());
        }
    }
}
