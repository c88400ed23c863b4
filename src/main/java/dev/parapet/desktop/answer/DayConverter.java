package dev.parapet.desktop.answer;

import dev.parapet.wording.Wording;

import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;

/// Shows a day as everywhere, and reads one as shown, as 2026-01-31, or in the short form of the
/// language.
final class DayConverter extends StringConverter<LocalDate> {
    private final Wording wording;
    private final DateTimeFormatter typed;

    DayConverter(Wording wording) {
        this.wording = wording;
        this.typed =
                new DateTimeFormatterBuilder()
                        .parseCaseInsensitive()
                        .parseLenient()
                        .appendOptional(DateTimeFormatter.ISO_LOCAL_DATE)
                        .appendOptional(DateTimeFormatter.ofPattern("d MMMM uuuu"))
                        .appendOptional(DateTimeFormatter.ofPattern("d MMM uuuu"))
                        .appendOptional(DateTimeFormatter.ofLocalizedDate(FormatStyle.SHORT))
                        .toFormatter(wording.locale());
    }

    @Override
    public String toString(@Nullable LocalDate day) {
        return day == null ? "" : wording.day(day);
    }

    @Override
    public @Nullable LocalDate fromString(@Nullable String text) {
        return text == null || text.isBlank() ? null : LocalDate.parse(text.strip(), typed);
    }
}
