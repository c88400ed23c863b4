package dev.parapet.report.plan;

import dev.parapet.assessment.Risk;
import dev.parapet.report.Mark;
import dev.parapet.report.html.HtmlWords;
import dev.parapet.report.html.HtmlWriter;
import dev.parapet.wording.Wording;

import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.Map;

/// The plan as a page.
final class HtmlPlan {
    private HtmlPlan() {}

    static void write(PlanSource plan, OutputStream to) throws IOException {
        var language = plan.options().language();
        var phrases = new Phrases(language);
        var marks = marks(new Wording(language), phrases);
        new HtmlWriter(new HtmlWords(phrases.say("page.skip"), marks)).write(plan.report(), to);
    }

    private static Map<Mark, String> marks(Wording wording, Phrases phrases) {
        var marks = new EnumMap<Mark, String>(Mark.class);
        for (var risk : Risk.values()) {
            var word = wording.risk(risk);
            marks.put(Subject.markOf(risk), word);
            marks.putIfAbsent(Subject.acceptedMarkOf(risk), phrases.say("mark.accepted", word));
        }
        return marks;
    }
}
