package dev.parapet.desktop.answer;

import dev.parapet.review.Evidence;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Optional;

/// Evidence as one types it and reads it: a line of text, with an address in it or without.
final class EvidenceLine {
    private EvidenceLine() {}

    /// A page where the line holds an address, titled by the rest of the line; else a remark.
    static Evidence parse(String line) {
        var text = line.strip();
        return Arrays.stream(text.split("\\s+"))
                .flatMap(word ->
                        address(word)
                                .map(url -> (Evidence) new Evidence.Page(without(text, word), url))
                                .stream())
                .findFirst()
                .orElseGet(() -> new Evidence.Remark(text));
    }

    static String text(Evidence evidence) {
        return switch (evidence) {
            case Evidence.Remark(var text) -> text;
            case Evidence.Page(var title, var url) ->
                    title.equals(url.toString()) ? title : title + " · " + url;
            case Evidence.File(var name, _) -> name;
        };
    }

    private static String without(String text, String word) {
        var rest = text.replace(word, "").strip();
        return rest.isEmpty() ? word : rest;
    }

    private static Optional<URI> address(String word) {
        if (!word.startsWith("https://") && !word.startsWith("http://")) {
            return Optional.empty();
        }
        try {
            return Optional.of(new URI(word));
        } catch (URISyntaxException _) {
            return Optional.empty();
        }
    }
}
