package dev.parapet.wording;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/// Texts by language. Where a language has no text the English one stands: never one of whatever
/// language the machine is set to.
public final class Bundles {
    /// The languages that every text is written in, English first.
    public static final List<Locale> LANGUAGES =
            List.of(Locale.ENGLISH, Locale.GERMAN, Locale.forLanguageTag("es"));

    /// English with accents and at German length, to find texts that are cut off and words that are
    /// not in a bundle. The tag is that of CLDR's pseudo-accents.
    public static final Locale PSEUDO = Locale.forLanguageTag("en-XA");

    private static final ResourceBundle.Control ENGLISH_ELSE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Bundles() {}

    /// What a language calls itself, as it begins a line: English, Deutsch, Español.
    public static String nameOf(Locale language) {
        var name = language.getDisplayLanguage(language);
        return name.substring(0, 1).toUpperCase(language) + name.substring(1);
    }

    /// The texts of a bundle.
    ///
    /// @param bundle its name, such as `dev.parapet.wording.wording`
    public static ResourceBundle read(String bundle, Locale locale) {
        var texts = ResourceBundle.getBundle(bundle, locale, ENGLISH_ELSE);
        return locale.equals(PSEUDO) ? new PseudoBundle(texts) : texts;
    }
}
