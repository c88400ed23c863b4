package dev.parapet.desktop.plan;

import dev.parapet.review.ActionPlan.Due;

import javafx.scene.control.DatePicker;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/// Pickers of a day, or of none, written as 2026-03-31: short, and the same to everybody.
final class DayPicker {
    private DayPicker() {}

    static DatePicker of(Due due, String prompt) {
        var picker = new DatePicker();
        picker.setConverter(new Written());
        picker.setPromptText(prompt);
        if (due instanceof Due.On(var day)) {
            picker.setValue(day);
        }
        return picker;
    }

    /// The day in the picker, with what was typed but not yet taken over. What is no day counts as
    /// not typed.
    static Due due(DatePicker picker) {
        var typed = picker.getEditor().getText().strip();
        if (typed.isEmpty()) {
            return Due.NOT_SET;
        }
        var day = parsed(typed);
        var chosen = day == null ? picker.getValue() : day;
        return chosen == null ? Due.NOT_SET : new Due.On(chosen);
    }

    private static @Nullable LocalDate parsed(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static final class Written extends StringConverter<LocalDate> {
        @Override
        public String toString(@Nullable LocalDate day) {
            return day == null ? "" : day.toString();
        }

        @Override
        public @Nullable LocalDate fromString(String text) {
            return parsed(text.strip());
        }
    }
}
