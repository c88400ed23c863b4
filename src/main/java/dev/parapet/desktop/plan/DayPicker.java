package dev.parapet.desktop.plan;

import atlantafx.base.theme.Styles;

import dev.parapet.desktop.control.DayConverter;
import dev.parapet.review.ActionPlan.Due;
import dev.parapet.wording.Wording;

import javafx.scene.control.DatePicker;

import java.time.LocalDate;

/// A picker of a day, or of none. It shows days as 2026-03-31, short and the same to everybody, and
/// also reads 31 March 2026.
final class DayPicker extends DatePicker {
    private final DayConverter days;

    DayPicker(Due due, String prompt, Wording wording) {
        days = new DayConverter(wording, LocalDate::toString);
        setConverter(days);
        setPromptText(prompt);
        if (due instanceof Due.On(var day)) {
            setValue(day);
            // JavaFX does it with the next frame only: an Enter that is let go before would find no
            // day
            getEditor().setText(days.toString(day));
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
        return days.day(getEditor().getText()).<Due>map(Due.On::new).orElse(Due.NOT_SET);
    }

    /// Whether what is typed is a day or nothing; if not, the picker shows it.
    boolean isReadable() {
        var text = getEditor().getText();
        var readable = text.isBlank() || days.day(text).isPresent();
        pseudoClassStateChanged(Styles.STATE_DANGER, !readable);
        return readable;
    }
}
