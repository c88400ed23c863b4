package dev.parapet.review.share;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Takes out of texts what leads to people, accounts and machines.
record Blackout(Names names, StandIns standIns) {
    /// Characters that nobody sees and that part a name in two all the same.
    private static final Pattern UNSEEN = Pattern.compile("[\u00AD\u200B\u2060\uFEFF]");

    String text(String text) {
        if (text.isBlank()) {
            return text;
        }
        var left = UNSEEN.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll("");
        for (var trace : Trace.values()) {
            var standIn = Matcher.quoteReplacement(standIns.of(trace));
            left = trace.pattern().matcher(left).replaceAll(standIn);
        }
        return names.outOf(left);
    }

    /// What stands for an account, whatever it is called.
    String account() {
        return standIns.of(Trace.ACCOUNT);
    }

    /// A field that holds names and nothing else.
    String people(String field) {
        return names.inField(field);
    }
}
