package dev.parapet.desktop.secret;

import dev.parapet.desktop.control.Texts;
import dev.parapet.review.age.Passphrase;

import javafx.scene.control.PasswordField;
import javafx.scene.layout.Region;

import java.util.Locale;
import java.util.function.Consumer;

/// Asks for the passphrase of an encrypted review.
public final class UnlockScreen {
    private final Form form;
    private final Texts texts;
    private final PasswordField field;
    private final Consumer<Passphrase> open;
    private final Region view;

    /// @param name of the file
    /// @param wrong whether one was typed that does not fit
    /// @param open tries what was typed, and wipes it
    public UnlockScreen(
            String name, boolean wrong, Consumer<Passphrase> open, Runnable cancel, Locale locale) {
        this.texts = new Texts("dev.parapet.desktop.secret.texts", locale);
        this.open = open;
        this.form = new Form(texts, texts.of("unlock.title", name), texts.of("unlock.says"));
        this.field = form.field("passphrase");
        form.mainButton("unlock.open", this::open);
        form.button("cancel", cancel).setCancelButton(true);
        form.tell(wrong ? texts.of("unlock.wrong") : "");
        this.view = form.view(field);
    }

    public Region view() {
        return view;
    }

    private void open() {
        if (field.getLength() == 0) {
            form.tell(texts.of("empty"));
            return;
        }
        form.wait("unlock.busy");
        open.accept(Form.take(field));
    }
}
