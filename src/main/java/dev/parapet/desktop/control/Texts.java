package dev.parapet.desktop.control;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// The words of one screen in one language.
public final class Texts {
    private static final ResourceBundle.Control ROOT_ELSE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Locale locale;
    private final ResourceBundle words;

    /// @param bundle name of the bundle, such as `dev.parapet.desktop.home.texts`
    public Texts(String bundle, Locale locale) {
        this.locale = locale;
        this.words = ResourceBundle.getBundle(bundle, locale, ROOT_ELSE);
    }

    /// The text of a key, always read as a [MessageFormat]: an apostrophe is written ’.
    public String of(String key, Object... values) {
        return new MessageFormat(words.getString(key), locale).format(values);
    }
}
