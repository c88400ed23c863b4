package dev.parapet.desktop.plan;

import atlantafx.base.theme.Styles;

import dev.parapet.review.ActionPlan.Due;

import javafx.scene.control.DatePicker;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.util.Locale;

/// A picker of a day, or of none. It shows days as 2026-03-31, short and the same to everybody, and
/// also reads 31 March 2026.
final class DayPicker extends DatePicker {
    private final DateTimeFormatter typed;

    DayPicker(Due due, String prompt, Locale locale) {
        typed =
                new DateTimeFormatterBuilder()
                        .parseCaseInsensitive()
                        .appendOptional(DateTimeFormatter.ISO_LOCAL_DATE)
                        .appendOptional(DateTimeFormatter.ofPattern("d MMMM uuuu"))
                        .appendOptional(DateTimeFormatter.ofPattern("d MMM uuuu"))
                        .toFormatter(locale);
        setConverter(new Written());
        setPromptText(prompt);
        if (due instanceof Due.On(var day)) {
            setValue(day);
        }
        getEditor()
                .textProperty()
                .subscribe(() -> pseudoClassStateChanged(Styles.STATE_DANGER, false));
    }

    /// The day last taken over.
    Due chosen() {
        var day = getValue();
        return day == null ? Due.NOT_SET : new Due.On(day);
    }

    /// The day, with what was typed but not yet taken over.
    Due due() {
        var day = parsed(getEditor().getText());
        return day == null ? Due.NOT_SET : new Due.On(day);
    }

    /// Whether what is typed is a day or nothing; if not, the picker shows it.
    boolean isReadable() {
        var readable = getEditor().getText().isBlank() || parsed(getEditor().getText()) != null;
        pseudoClassStateChanged(Styles.STATE_DANGER, !readable);
        return readable;
    }

    private @Nullable LocalDate parsed(String text) {
        try {
            return text.isBlank() ? null : LocalDate.parse(text.strip(), typed);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private final class Written extends StringConverter<LocalDate> {
        @Override
        public String toString(@Nullable LocalDate day) {
            return day == null ? "" : day.toString();
        }

        @Override
        public @Nullable LocalDate fromString(@Nullable String text) {
            return text == null ? null : parsed(text);
        }
    }
}
