package dev.parapet.desktop.secret;

import dev.parapet.desktop.control.Texts;
import dev.parapet.review.age.Passphrase;

import javafx.scene.control.PasswordField;
import javafx.scene.layout.Region;

import java.util.Locale;

/// Sets, changes or takes off the passphrase of the open review.
public final class SecretScreen {

    /// What one can do here.
    public interface Actions {
        /// Encrypts the review; whoever does it wipes the passphrase.
        void encrypt(Passphrase passphrase);

        void decrypt();

        void back();
    }

    private final Actions actions;
    private final Texts texts;
    private final Form form;
    private final PasswordField first;
    private final PasswordField second;
    private final Region view;

    /// @param name of the file
    /// @param encrypted whether it has a passphrase already
    public SecretScreen(Actions actions, String name, boolean encrypted, Locale locale) {
        this.actions = actions;
        this.texts = new Texts("dev.parapet.desktop.secret.texts", locale);
        this.form =
                new Form(
                        texts,
                        texts.of(encrypted ? "change.title" : "set.title", name),
                        texts.of("set.says"));
        this.first = form.field("new");
        this.second = form.field("again");
        form.mainButton(encrypted ? "change" : "set", this::encrypt);
        if (encrypted) {
            form.button(
                    "remove",
                    () -> {
                        form.wait("set.busy");
                        actions.decrypt();
                    });
        }
        form.button("cancel", actions::back).setCancelButton(true);
        this.view = form.view(first);
    }

    public Region view() {
        return view;
    }

    private void encrypt() {
        if (first.getLength() == 0) {
            form.tell(texts.of("empty"));
            first.requestFocus();
            return;
        }
        if (!first.getText().equals(second.getText())) {
            form.tell(texts.of("differ"));
            second.requestFocus();
            return;
        }
        form.wait("set.busy");
        second.clear();
        actions.encrypt(Form.take(first));
    }
}
