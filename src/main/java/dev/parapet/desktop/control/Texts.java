package dev.parapet.desktop.control;

import dev.parapet.wording.Bundles;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// The words of one screen in one language.
public final class Texts {
    private final Locale locale;
    private final ResourceBundle words;

    /// @param bundle name of the bundle, such as `dev.parapet.desktop.home.texts`
    public Texts(String bundle, Locale locale) {
        this.locale = locale;
        this.words = Bundles.read(bundle, locale);
    }

    /// The text of a key, always read as a [MessageFormat]: an apostrophe is written ’.
    public String of(String key, Object... values) {
        return new MessageFormat(words.getString(key), locale).format(values);
    }
}
