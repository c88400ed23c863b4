package dev.parapet.wording;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/// Says when something happened, as people say it on a given day.
public final class MomentWording {
    private final Wording wording;
    private final ZoneId zone;
    private final DateTimeFormatter time;

    /// @param zone where the person is
    public MomentWording(Wording wording, ZoneId zone) {
        this.wording = wording;
        this.zone = zone;
        this.time = DateTimeFormatter.ofPattern(wording.say("date.time"), wording.locale());
    }

    /// A moment such as: today, 16:40; yesterday, 16:40; 3 November 2026.
    public String moment(Instant when, LocalDate today) {
        var day = dayOf(when);
        if (day.equals(today)) {
            return wording.say("moment.today", time(when));
        }
        return day.equals(today.minusDays(1))
                ? wording.say("moment.yesterday", time(when))
                : wording.day(day);
    }

    /// The same where room is short: today, 16:40; yesterday, 16:40; 3 Nov 2026.
    public String shortMoment(Instant when, LocalDate today) {
        var day = dayOf(when);
        return day.isBefore(today.minusDays(1)) || day.isAfter(today)
                ? wording.shortDay(day)
                : moment(when, today);
    }

    /// The same where today needs no word: 16:40; yesterday, 16:40; 3 November 2026.
    public String brief(Instant when, LocalDate today) {
        return dayOf(when).equals(today) ? time(when) : moment(when, today);
    }

    /// The same with the time on every day: today, 16:40; 3 November 2026, 16:40.
    public String precise(Instant when, LocalDate today) {
        var day = dayOf(when);
        return day.isBefore(today.minusDays(1)) || day.isAfter(today)
                ? wording.say("moment.day", wording.day(day), time(when))
                : moment(when, today);
    }

    private String time(Instant when) {
        return time.format(when.atZone(zone));
    }

    private LocalDate dayOf(Instant when) {
        return LocalDate.ofInstant(when, zone);
    }
}
