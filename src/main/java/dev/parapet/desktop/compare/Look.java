package dev.parapet.desktop.compare;

import dev.parapet.desktop.control.Texts;
import dev.parapet.wording.ComparisonWording;
import dev.parapet.wording.MomentWording;
import dev.parapet.wording.TrendWording;
import dev.parapet.wording.Wording;

import java.time.LocalDate;
import java.time.ZoneId;

/// The words of this screen.
record Look(Texts texts, Wording wording, ZoneId zone) {
    String text(String key, Object... values) {
        return texts.of(key, values);
    }

    ComparisonWording comparison() {
        return new ComparisonWording(wording);
    }

    TrendWording trend() {
        return new TrendWording(wording);
    }

    /// What a side is called.
    String name(Moment moment) {
        return switch (moment) {
            case Moment.Now() -> text("now");
            case Moment.Kept(var milestone) ->
                    text(
                            "moment",
                            milestone.name(),
                            wording.day(LocalDate.ofInstant(milestone.at(), zone)));
            case Moment.Other(_, var file) -> file;
        };
    }

    MomentWording moments() {
        return new MomentWording(wording, zone);
    }
}
