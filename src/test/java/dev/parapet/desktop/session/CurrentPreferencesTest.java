package dev.parapet.desktop.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.settings.Look.Language;
import dev.parapet.settings.Preferences;
import dev.parapet.settings.PreferencesFile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

class CurrentPreferencesTest {

    /// As another language of the window does: all of it is closed and made again.
    @Test
    void aChangeIsKeptThatEndsWhoeverListensToIt(@TempDir Path folder) {
        var file = new PreferencesFile(folder, Preferences.usual(folder));
        var preferences =
                new CurrentPreferences(
                        file,
                        file.read(),
                        failure -> {
                            throw new AssertionError(failure);
                        });
        preferences.property().subscribe((_, _) -> preferences.close());

        preferences.change(now -> now.withLook(now.look().withLanguage(Language.GERMAN)));

        assertThat(file.read().preferences().look().language()).isEqualTo(Language.GERMAN);
    }
}
