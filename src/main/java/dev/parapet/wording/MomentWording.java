package dev.parapet.wording;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/// Says when something happened, as people say it today.
public final class MomentWording {
    private final Wording wording;
    private final Clock clock;
    private final DateTimeFormatter time;

    public MomentWording(Wording wording, Clock clock) {
        this.wording = wording;
        this.clock = clock;
        this.time = DateTimeFormatter.ofPattern(wording.say("date.time"), wording.locale());
    }

    /// A moment such as: today, 16:40; yesterday, 16:40; 3 November 2026.
    public String moment(Instant when) {
        var day = dayOf(when);
        var today = LocalDate.now(clock);
        if (day.equals(today)) {
            return wording.say("moment.today", time(when));
        }
        return day.equals(today.minusDays(1))
                ? wording.say("moment.yesterday", time(when))
                : wording.day(day);
    }

    /// The same within a sentence about today: 16:40; yesterday, 16:40; 3 November 2026.
    public String brief(Instant when) {
        return dayOf(when).equals(LocalDate.now(clock)) ? time(when) : moment(when);
    }

    private String time(Instant when) {
        return time.format(when.atZone(clock.getZone()));
    }

    private LocalDate dayOf(Instant when) {
        return LocalDate.ofInstant(when, clock.getZone());
    }
}
