package dev.parapet.report.plan;

import dev.parapet.report.Block.Align;
import dev.parapet.report.Block.Column;
import dev.parapet.wording.Bundles;

import java.text.Bidi;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// The fixed text of the plan in one language.
final class Phrases {
    /// A mark without a look.
    private static final String LEFT_TO_RIGHT = "\u200E";

    private final Locale language;
    private final ResourceBundle bundle;

    Phrases(Locale language) {
        this.language = language;
        this.bundle = Bundles.read("dev.parapet.report.plan.plan", language);
    }

    /// A phrase with its values filled in. A value that runs from right to left turns nothing
    /// around it.
    String say(String key, Object... values) {
        var kept = new Object[values.length];
        boolean turns = false;
        for (int i = 0; i < values.length; i++) {
            boolean own = values[i] instanceof String text && turns(text);
            kept[i] = own ? values[i] + LEFT_TO_RIGHT : values[i];
            turns = turns || own;
        }
        var said = new MessageFormat(bundle.getString(key), language).format(kept);
        return turns ? LEFT_TO_RIGHT + said : said;
    }

    private static boolean turns(String text) {
        return Bidi.requiresBidi(text.toCharArray(), 0, text.length());
    }

    /// A column whose title is a phrase.
    Column column(String key, double weight) {
        return new Column(say(key), weight, Align.START);
    }
}
