package dev.parapet.desktop.shell;

import atlantafx.base.theme.Styles;

import dev.parapet.desktop.control.Hint;
import dev.parapet.desktop.control.Texts;

import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What is seldom done with the open review.
final class ReviewMenu extends MenuButton {

    /// @param merge takes another copy in
    /// @param takeOver takes answers over from another review
    /// @param versions shows the earlier versions
    /// @param outsiders writes a copy that names nobody
    /// @param passphrase sets, changes or takes off the passphrase
    record Actions(
            Runnable save,
            Runnable merge,
            Runnable takeOver,
            Runnable versions,
            Runnable outsiders,
            Runnable passphrase) {}

    private final Texts texts;

    ReviewMenu(Texts texts) {
        super("", new FontIcon(Feather.MORE_HORIZONTAL));
        this.texts = texts;
        getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, "no-arrow");
        setAccessibleText(texts.of("more"));
        Hint.on(this, texts.of("more"));
    }

    void offer(Actions actions) {
        var save = item("more.save", Feather.SAVE, actions.save());
        save.setAccelerator(new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN));
        getItems()
                .setAll(
                        save,
                        item("more.merge", Feather.GIT_MERGE, actions.merge()),
                        item("more.take", Feather.COPY, actions.takeOver()),
                        item("more.versions", Feather.CLOCK, actions.versions()),
                        item("more.outsiders", Feather.USER_X, actions.outsiders()),
                        item("more.passphrase", Feather.LOCK, actions.passphrase()));
    }

    private MenuItem item(String key, Feather icon, Runnable action) {
        var item = new MenuItem(texts.of(key), new FontIcon(icon));
        item.setOnAction(_ -> action.run());
        return item;
    }
}
