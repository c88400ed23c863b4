package dev.parapet.plan;

import dev.parapet.review.ActionPlan.Due;
import dev.parapet.wording.Bundles;
import dev.parapet.wording.Wording;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// Says why an action is as urgent as it is.
public final class PriorityWording {
    private final Wording wording;
    private final ResourceBundle words;

    public PriorityWording(Wording wording) {
        this.wording = wording;
        this.words = Bundles.read("dev.parapet.plan.priority", wording.locale());
    }

    /// The points with each of their parts, such as: 82 of 98 points: 66 because the risk is high,
    /// 4 because one other gap builds on it, 12 because the effort is small.
    public String points(Action action) {
        var priority = action.priority();
        return say(
                "points",
                priority.points(),
                Priority.MOST,
                priority.risk(),
                words.getString(key("risk", action.risk())),
                priority.foundation(),
                foundation(priority.dependents()),
                priority.ease(),
                words.getString(key("effort", action.effort())));
    }

    /// Where in the roadmap an action stands and what put it there.
    public String roadmap(Action action) {
        var horizon = horizon(action.horizon());
        return switch (action.plan().due()) {
            case Due.On(var day) -> say("roadmap.due", horizon, wording.day(day));
            case Due.NotSet() ->
                    say(
                            "roadmap.suggested",
                            horizon,
                            wording.inside().risk(action.risk()),
                            wording.inside().effort(action.effort()));
        };
    }

    public String horizon(Horizon horizon) {
        return words.getString(key("horizon", horizon));
    }

    private String foundation(int dependents) {
        return dependents == 0
                ? words.getString("foundation.none")
                : say("foundation", wording.number(dependents), dependents);
    }

    private String say(String key, Object... values) {
        return new MessageFormat(words.getString(key), wording.locale()).format(values);
    }

    private static String key(String group, Enum<?> constant) {
        return group + "." + constant.name().toLowerCase(Locale.ROOT);
    }
}
