package dev.parapet.desktop.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/// What Parapet is made of beside its own code, as `THIRD-PARTY.md` says, which is inside the
/// application.
///
/// @param what the libraries or fonts, with the beginnings of their files' names
/// @param licence under which they are taken
record ThirdParty(String what, String licence) {
    private static final String TABLE = "/META-INF/THIRD-PARTY.md";

    static List<ThirdParty> read() {
        try (var stream = ThirdParty.class.getResourceAsStream(TABLE)) {
            if (stream == null) {
                throw new IllegalStateException("the application lacks its own file " + TABLE);
            }
            return of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The rows of the table in a text, without its head.
    static List<ThirdParty> of(String text) {
        return text.lines()
                .filter(line -> line.startsWith("| "))
                .skip(2)
                .flatMap(ThirdParty::row)
                .toList();
    }

    private static Stream<ThirdParty> row(String line) {
        var cells = line.replace("`", "").split("\\|", -1);
        return Stream.of(new ThirdParty(cells[1].strip(), cells[2].strip()));
    }
}
