package dev.parapet.report.plan;

import dev.parapet.report.Block.Align;
import dev.parapet.report.Block.Column;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// The fixed text of the plan in one language.
final class Phrases {
    private final Locale language;
    private final ResourceBundle bundle;

    Phrases(Locale language) {
        this.language = language;
        this.bundle = ResourceBundle.getBundle("dev.parapet.report.plan.plan", language);
    }

    String say(String key, Object... values) {
        return new MessageFormat(bundle.getString(key), language).format(values);
    }

    /// A column whose title is a phrase.
    Column column(String key, double weight) {
        return new Column(say(key), weight, Align.START);
    }
}
