package dev.parapet.desktop.merge;

import dev.parapet.desktop.control.Texts;
import dev.parapet.review.FieldRef;
import dev.parapet.review.FieldValue;
import dev.parapet.review.Review;
import dev.parapet.review.Stamp;
import dev.parapet.wording.FieldWording;
import dev.parapet.wording.MomentWording;
import dev.parapet.wording.Wording;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/// The words of this screen.
record Look(Texts texts, FieldWording fields, MomentWording moments, LocalDate today) {
    static Look of(Wording wording, ZoneId zone, LocalDate today) {
        return new Look(
                new Texts("dev.parapet.desktop.merge.texts", wording.locale()),
                new FieldWording(wording),
                new MomentWording(wording, zone),
                today);
    }

    String text(String key, Object... values) {
        return texts.of(key, values);
    }

    /// Who gave a field a value and when; empty where nobody can tell.
    String said(FieldRef field, FieldValue value, Review review) {
        return review.history().saidBy(field, value).map(this::said).orElse("");
    }

    private String said(Stamp by) {
        var when = moments.precise(by.at(), today);
        return by.who().isBlank() ? text("said.when", when) : text("said", by.who(), when);
    }

    /// What was there before the copies parted.
    String before(FieldRef field, Optional<FieldValue> value) {
        if (value.isEmpty()) {
            return text("before.unknown");
        }
        return value.get().isEmpty()
                ? text("before.nothing")
                : text("before", fields.value(field, value.get()));
    }
}
