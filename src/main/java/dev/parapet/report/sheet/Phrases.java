package dev.parapet.report.sheet;

import dev.parapet.wording.Bundles;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// The fixed text of the workbook in one language.
final class Phrases {
    private final Locale language;
    private final ResourceBundle bundle;

    Phrases(Locale language) {
        this.language = language;
        this.bundle = Bundles.read("dev.parapet.report.sheet.sheet", language);
    }

    String say(String key, Object... values) {
        return new MessageFormat(bundle.getString(key), language).format(values);
    }
}
