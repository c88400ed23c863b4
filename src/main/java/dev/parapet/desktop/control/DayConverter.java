package dev.parapet.desktop.control;

import dev.parapet.wording.Wording;

import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/// Reads a day as 2026-01-31, as days are shown everywhere, or as people type them in this
/// language, such as 31 Jan 2026 or 31.1.2026. A day that is not in the calendar, such as
/// 2026-02-31, is refused.
public final class DayConverter extends StringConverter<LocalDate> {
    private final Function<LocalDate, String> shown;
    private final List<DateTimeFormatter> read;

    /// @param shown how the field writes a day
    public DayConverter(Wording wording, Function<LocalDate, String> shown) {
        this.shown = shown;
        this.read =
                List.of(
                        strict(DateTimeFormatter.ISO_LOCAL_DATE, wording.locale()),
                        strict(wording.dayFormat(), wording.locale()),
                        strict(wording.typedDayFormat(), wording.locale()));
    }

    /// The day that a text says, if it says one.
    public Optional<LocalDate> day(String text) {
        return read.stream().flatMap(format -> parse(text.strip(), format).stream()).findFirst();
    }

    @Override
    public String toString(@Nullable LocalDate day) {
        return day == null ? "" : shown.apply(day);
    }

    /// No day for a blank text; a text that is no day is an exception, on which pickers keep what
    /// they had.
    @Override
    public @Nullable LocalDate fromString(@Nullable String text) {
        return text == null || text.isBlank()
                ? null
                : day(text).orElseThrow(() -> new DateTimeException("no day: " + text));
    }

    private static Optional<LocalDate> parse(String text, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.parse(text, format));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    private static DateTimeFormatter strict(DateTimeFormatter format, Locale locale) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .append(format)
                .toFormatter(locale)
                .withResolverStyle(ResolverStyle.STRICT);
    }
}
