package dev.parapet.desktop.secret;

import atlantafx.base.theme.Styles;

import dev.parapet.desktop.control.Dressing;
import dev.parapet.desktop.control.Flow;
import dev.parapet.desktop.control.Sheet;
import dev.parapet.desktop.control.Texts;
import dev.parapet.review.age.Passphrase;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// A card in the middle of the window with a title, what to know, fields and buttons.
final class Form {
    private final Texts texts;
    private final VBox card = new VBox();
    private final Label problem = Dressing.wrapping("problem");
    private final Flow buttons = new Flow(8, 8);
    private final StackPane view = new StackPane(card);

    Form(Texts texts, String title, String says) {
        this.texts = texts;
        var heading = Dressing.paragraph(title, "title");
        var words = Dressing.paragraph(says, "quiet");
        tell("");
        buttons.getStyleClass().add("buttons");
        card.getChildren().setAll(heading, words);
        card.getStyleClass().addAll("card", "form");
        card.setMaxHeight(Region.USE_PREF_SIZE);
        view.getStyleClass().addAll("secret", "page");
        Sheet.wear(view, Form.class, "secret.css");
    }

    PasswordField field(String key) {
        var field = new PasswordField();
        var label = new Label(texts.of(key));
        label.setLabelFor(field);
        field.setAccessibleText(texts.of(key));
        label.getStyleClass().add("strong");
        card.getChildren().add(new VBox(label, field));
        return field;
    }

    Button button(String key, Runnable action) {
        var button = new Button(texts.of(key));
        button.setOnAction(_ -> action.run());
        buttons.getChildren().add(button);
        return button;
    }

    Button mainButton(String key, Runnable action) {
        var button = button(key, action);
        button.setDefaultButton(true);
        button.getStyleClass().add(Styles.ACCENT);
        return button;
    }

    /// The whole, with the cursor in a field.
    Region view(PasswordField first) {
        card.getChildren().addAll(problem, buttons);
        view.focusedProperty()
                .subscribe(focused -> {
                    if (focused) {
                        first.requestFocus();
                    }
                });
        return view;
    }

    /// Says what is wrong; nothing where it is empty.
    void tell(String sentence) {
        problem.setText(sentence);
        Dressing.show(problem, !sentence.isEmpty());
    }

    /// Waits for the slow work behind the passphrase.
    void wait(String key) {
        tell("");
        card.setDisable(true);
        buttons.getChildren().setAll(new Label(texts.of(key)));
    }

    /// What was typed, which the field forgets.
    static Passphrase take(PasswordField field) {
        var passphrase = new Passphrase(field.getText().toCharArray());
        field.clear();
        return passphrase;
    }
}
