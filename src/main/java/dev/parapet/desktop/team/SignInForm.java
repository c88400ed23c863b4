package dev.parapet.desktop.team;

import atlantafx.base.theme.Styles;

import dev.parapet.desktop.control.Texts;
import dev.parapet.review.team.SignIn.Login;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import java.util.Optional;
import java.util.function.Consumer;

/// Asks for a user name and a password or access token, in the row. What is typed goes to whoever
/// asked and is wiped here.
final class SignInForm extends VBox {
    private static final double FIELD = 200;

    private final Texts texts;
    private final Label sentence = new Label();
    private final TextField user = new TextField();
    private final PasswordField password = new PasswordField();
    private Optional<Consumer<Optional<Login>>> asking = Optional.empty();

    SignInForm(Texts texts) {
        super(8);
        this.texts = texts;
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        prepare(user, "user");
        prepare(password, "password");
        var signIn = button("sign_in");
        signIn.getStyleClass().add(Styles.ACCENT);
        signIn.setOnAction(_ -> signIn());
        var leave = button("leave");
        leave.setOnAction(_ -> answer(Optional.empty()));
        user.setOnAction(_ -> password.requestFocus());
        password.setOnAction(_ -> signIn());
        var fields = new FlowPane(8, 8, user, password, signIn, leave);
        fields.setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("sign-in");
        getChildren().addAll(sentence, fields);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        setVisible(false);
    }

    void open(String remote, boolean again, Consumer<Optional<Login>> answer) {
        close();
        asking = Optional.of(answer);
        sentence.setText(texts.of(again ? "asks.again" : "asks", remote));
        setVisible(true);
        (user.getText().isBlank() ? user : password).requestFocus();
    }

    /// Leaves whoever asks without an answer.
    void close() {
        answer(Optional.empty());
    }

    private void signIn() {
        if (user.getText().isBlank() || password.getLength() == 0) {
            (user.getText().isBlank() ? user : password).requestFocus();
        } else {
            answer(Optional.of(new Login(user.getText().strip(), password.getText())));
        }
    }

    private void answer(Optional<Login> login) {
        var waiting = asking;
        asking = Optional.empty();
        password.clear();
        setVisible(false);
        waiting.ifPresent(answer -> answer.accept(login));
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            answer(Optional.empty());
        }
    }

    private void prepare(TextField field, String key) {
        field.setId("team-" + key);
        field.setPromptText(texts.of(key));
        field.setAccessibleText(texts.of(key));
        field.setPrefWidth(FIELD);
    }

    private Button button(String key) {
        var button = new Button(texts.of(key));
        button.setId("team-" + key.replace('_', '-'));
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }
}
