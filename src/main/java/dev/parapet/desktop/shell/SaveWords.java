package dev.parapet.desktop.shell;

import dev.parapet.desktop.control.Texts;
import dev.parapet.desktop.session.SaveState;
import dev.parapet.wording.MomentWording;

import java.time.Clock;
import java.time.LocalDate;

/// Says in a few words whether what is on screen is on the disk.
record SaveWords(Texts texts, MomentWording moments, Clock clock) {
    String of(SaveState state) {
        return switch (state) {
            case SaveState.Saved(var when) ->
                    texts.of("save.saved", moments.brief(when, LocalDate.now(clock)));
            case SaveState.Saving() -> texts.of("save.saving");
            case SaveState.Unsaved() -> texts.of("save.unsaved");
            case SaveState.Beside(var copy, _) ->
                    texts.of("save.beside", String.valueOf(copy.getFileName()));
            case SaveState.NotSaved(var reason) -> texts.of("save.not_saved", reason);
        };
    }
}
