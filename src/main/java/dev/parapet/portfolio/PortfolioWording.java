package dev.parapet.portfolio;

import dev.parapet.portfolio.Entry.Content;
import dev.parapet.wording.Wording;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.ResourceBundle;

/// Says in words what stands in a portfolio, in the window and at the command line alike.
public final class PortfolioWording {
    private final Wording wording;
    private final ResourceBundle words;

    public PortfolioWording(Wording wording) {
        this.wording = wording;
        this.words = ResourceBundle.getBundle("dev.parapet.portfolio.portfolio", wording.locale());
    }

    /// What hinders a file from being shown like the others; empty where nothing does.
    public Optional<String> hindrance(Content content) {
        return switch (content) {
            case Content.Sound(var summary) ->
                    summary.newer() ? Optional.of(say("state.newer_read")) : Optional.empty();
            case Content.Encrypted() -> Optional.of(say("state.encrypted"));
            case Content.Damaged _ -> Optional.of(say("state.damaged"));
            case Content.Newer() -> Optional.of(say("state.newer"));
            case Content.Unreadable() -> Optional.of(say("state.unreadable"));
        };
    }

    /// When the next action is due, such as: overdue since 3 November 2026. Empty without one.
    public String due(Summary summary, LocalDate today) {
        return summary.next().map(next -> due(next, today)).orElse("");
    }

    private String due(DueAction action, LocalDate today) {
        if (action.isOverdue(today)) {
            return say("due.overdue", wording.day(action.day()));
        }
        return switch ((int) Math.min(2, ChronoUnit.DAYS.between(today, action.day()))) {
            case 0 -> say("due.today");
            case 1 -> say("due.tomorrow");
            default -> wording.day(action.day());
        };
    }

    /// Who answers for the next action, and how many more are overdue; empty where neither is said.
    public String owner(Summary summary, LocalDate today) {
        var owner = summary.next().map(DueAction::owner).orElse("");
        var more = summary.overdue(today).size() - 1;
        if (more <= 0) {
            return owner;
        }
        return owner.isEmpty() ? say("due.more", more) : say("due.owner_more", owner, more);
    }

    /// How the score moved since the last milestone; empty where there is none.
    public String trend(Summary summary) {
        if (summary.rise().isEmpty()) {
            return "";
        }
        var rise = summary.rise().getAsInt();
        var since = summary.trend().getLast().name();
        return switch (Integer.signum(rise)) {
            case 1 -> say("trend.up", rise, since);
            case -1 -> say("trend.down", -rise, since);
            default -> say("trend.same", since);
        };
    }

    private String say(String key, Object... values) {
        return new MessageFormat(words.getString(key), wording.locale()).format(values);
    }
}
