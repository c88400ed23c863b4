package dev.parapet.report.word;

import dev.parapet.report.Details;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/// The parts of a document that are the same for every report but for colour, language and width.
///
/// @param page whose width tabs reach to
record Fixed(Details details, Page page) {
    /// Their names, which are the names of their relations too.
    static final List<String> PARTS = List.of("styles", "settings", "fontTable");

    byte[] part(String name) throws IOException {
        try (var from = Fixed.class.getResourceAsStream(name + ".xml")) {
            if (from == null) {
                throw new IllegalStateException("not shipped: " + name);
            }
            return new String(from.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("@ACCENT@", MarkLook.hex(details.brand().accent()))
                    .replace("@LANGUAGE@", tag(details.language()))
                    .replace("@WIDTH@", String.valueOf(page.textWidth()))
                    .getBytes(StandardCharsets.UTF_8);
        }
    }

    /// Word knows languages by their region too.
    private String tag(Locale language) {
        if (!language.getCountry().isEmpty()) {
            return language.toLanguageTag();
        }
        return switch (language.getLanguage()) {
            case "en" -> page == Page.LETTER ? "en-US" : "en-GB";
            case "de" -> "de-DE";
            case "es" -> "es-ES";
            default -> language.toLanguageTag();
        };
    }
}
