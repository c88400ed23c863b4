package dev.parapet.wording;

import dev.parapet.review.share.StandIns;
import dev.parapet.review.share.Trace;

import java.util.EnumMap;
import java.util.Locale;

/// Names what was taken out of a copy for outsiders.
public final class StandInWording {
    private StandInWording() {}

    /// The words of one language.
    public static StandIns in(Wording wording) {
        var traces = new EnumMap<Trace, String>(Trace.class);
        for (var trace : Trace.values()) {
            traces.put(trace, wording.say("taken_out." + trace.name().toLowerCase(Locale.ROOT)));
        }
        return new StandIns(number -> wording.say("taken_out.person", number), traces);
    }
}
