package dev.parapet.desktop.keys;

import dev.parapet.desktop.control.Texts;

import java.util.List;
import java.util.Locale;

/// What is written on the keys of a keyboard in the language of the window, such as Strg.
///
/// @param texts of this package
public record KeyNames(Texts texts) {
    private static final List<String> NAMED = List.of("Ctrl", "Shift");

    public String of(Stroke stroke) {
        var shown = stroke.shown();
        for (var name : NAMED) {
            shown =
                    shown.replace(
                            name + "+", texts.of("key." + name.toLowerCase(Locale.ROOT)) + "+");
        }
        return shown;
    }
}
