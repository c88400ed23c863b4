package dev.parapet.desktop.write;

import dev.parapet.desktop.control.Dressing;
import dev.parapet.desktop.control.Segments;
import dev.parapet.desktop.control.Texts;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/// Who may open the file, or who vouches for it. A password and a signature exclude each other.
final class SafeguardView extends VBox {
    private final Texts texts;
    private final Segments<Kind> kinds;
    private final PasswordField password = new PasswordField();
    private final PasswordField keyPassword = new PasswordField();
    private final Label keyName = new Label();
    private final Button chooseKey = new Button();
    private final Label problem = new Label();
    private Optional<Path> key = Optional.empty();

    private enum Kind {
        OPEN,
        PASSWORD,
        SIGNED
    }

    /// @param choose asks for a key file
    SafeguardView(Texts texts, Supplier<Optional<Path>> choose) {
        super(8);
        this.texts = texts;
        this.kinds =
                new Segments<>(
                        List.of(Kind.values()),
                        kind -> texts.of("guard." + kind.name().toLowerCase(Locale.ROOT)),
                        Kind.OPEN);
        problem.setWrapText(true);
        problem.getStyleClass().addAll("small", "problem");
        chooseKey.setText(texts.of("key.choose"));
        chooseKey.setId("key-choose");
        chooseKey.getStyleClass().add("small");
        chooseKey.setMinWidth(USE_PREF_SIZE);
        chooseKey.setOnAction(_ -> choose.get().ifPresent(this::take));
        password.setId("plan-password");
        keyPassword.setId("key-password");
        keyName.setText(texts.of("key.none"));
        keyName.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(keyName, Priority.ALWAYS);
        var line = new HBox(8, keyName, chooseKey);
        line.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        var protecting = new VBox(8, named("guard.password.field", password), note());
        var signing = new VBox(8, line, named("key.password", keyPassword));
        getChildren().setAll(kinds, protecting, signing, problem);
        kinds.chosen()
                .subscribe(kind -> {
                    Dressing.show(protecting, kind == Kind.PASSWORD);
                    Dressing.show(signing, kind == Kind.SIGNED);
                    tell("");
                });
        password.textProperty().subscribe(() -> tell(""));
        keyPassword.textProperty().subscribe(() -> tell(""));
    }

    /// What is chosen, where nothing is missing; else says what is, and leads there.
    Optional<Safeguard> chosen() {
        return switch (kinds.chosen().get()) {
            case OPEN -> Optional.of(new Safeguard.None());
            case PASSWORD ->
                    password.getText().isEmpty()
                            ? missing("guard.password.missing", password)
                            : Optional.of(new Safeguard.Password(password.getText()));
            case SIGNED ->
                    key.isEmpty()
                            ? missing("key.missing", chooseKey)
                            : key.map(file -> new Safeguard.Signature(file, keyPassword.getText()));
        };
    }

    /// Says what is wrong; nothing where it is empty.
    void tell(String sentence) {
        problem.setText(sentence);
        Dressing.show(problem, !sentence.isEmpty());
    }

    private Optional<Safeguard> missing(String why, Node where) {
        tell(texts.of(why));
        where.requestFocus();
        return Optional.empty();
    }

    private void take(Path file) {
        key = Optional.of(file);
        keyName.setText(String.valueOf(file.getFileName()));
        tell("");
        keyPassword.requestFocus();
    }

    private Label note() {
        var note = new Label(texts.of("guard.password.note"));
        note.setWrapText(true);
        note.getStyleClass().addAll("small", "quiet");
        return note;
    }

    private VBox named(String key, PasswordField field) {
        var label = new Label(texts.of(key));
        label.setLabelFor(field);
        label.getStyleClass().add("field-name");
        field.setAccessibleText(texts.of(key));
        return new VBox(4, label, field);
    }
}
