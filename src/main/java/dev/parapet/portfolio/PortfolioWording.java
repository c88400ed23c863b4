package dev.parapet.portfolio;

import dev.parapet.portfolio.Entry.Content;
import dev.parapet.wording.Bundles;
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
        this.words = Bundles.read("dev.parapet.portfolio.portfolio", wording.locale());
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

    /// When the next action is due, such as: 3 Nov 2026. Empty without one.
    public String due(Summary summary, LocalDate today) {
        return summary.next(today).map(next -> due(next.day(), today)).orElse("");
    }

    private String due(LocalDate day, LocalDate today) {
        return switch (Math.clamp(ChronoUnit.DAYS.between(today, day), -1, 2)) {
            case 0 -> say("due.today");
            case 1 -> say("due.tomorrow");
            default -> wording.shortDay(day);
        };
    }

    /// What there is to know of the next action: how many are overdue, and who answers for it.
    public String owner(Summary summary, LocalDate today) {
        var owner = summary.next(today).map(DueAction::owner).orElse("");
        var overdue = summary.overdue(today).size();
        if (overdue == 0) {
            return owner;
        }
        return owner.isEmpty()
                ? say("due.overdue", overdue)
                : say("due.overdue_of", overdue, owner);
    }

    /// How far the score moved since the last milestone, such as: up 4. Empty where there is none.
    public String rise(Summary summary) {
        if (summary.rise().isEmpty()) {
            return "";
        }
        var rise = summary.rise().getAsInt();
        return switch (Integer.signum(rise)) {
            case 1 -> say("rise.up", rise);
            case -1 -> say("rise.down", -rise);
            default -> say("rise.same");
        };
    }

    /// The same with the name of the milestone; empty where there is none.
    public String trend(Summary summary) {
        if (summary.rise().isEmpty()) {
            return "";
        }
        var since = summary.trend().getLast().name();
        return say("trend", rise(summary), since);
    }

    private String say(String key, Object... values) {
        return new MessageFormat(words.getString(key), wording.locale()).format(values);
    }
}
