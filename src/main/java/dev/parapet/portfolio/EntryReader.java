package dev.parapet.portfolio;

import dev.parapet.document.Loaded;
import dev.parapet.document.Problem;
import dev.parapet.portfolio.Entry.Content;
import dev.parapet.review.file.ReviewSkimmer;
import dev.parapet.review.file.ReviewSkimmer.Skimmed;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/// Makes out what a file of a workspace is. Safe on every thread.
final class EntryReader {
    /// How an age file begins, as bytes or in letters.
    private static final List<String> AGE =
            List.of("age-encryption.org/", "-----BEGIN AGE ENCRYPTED FILE-----");

    private static final int BEGINNING = 4096;
    private static final Pattern OTHER_EDITION =
            Pattern.compile("\"format\"\\s*:\\s*\"parapet/review/(?!1\")[1-9]\\d{0,3}\"");

    private final ReviewSkimmer skimmer = new ReviewSkimmer();

    Content read(String name, byte[] bytes) {
        var beginning =
                new String(
                        bytes, 0, Math.min(bytes.length, BEGINNING), StandardCharsets.ISO_8859_1);
        if (AGE.stream().anyMatch(beginning::startsWith)) {
            return new Content.Encrypted();
        }
        return switch (skimmer.read(name, bytes)) {
            case Loaded.Ready<Skimmed>(var skimmed, _) -> new Content.Sound(Summary.of(skimmed));
            case Loaded.Refused<Skimmed> _ when OTHER_EDITION.matcher(beginning).find() ->
                    new Content.Newer();
            case Loaded.Refused<Skimmed>(var problems) -> new Content.Damaged(first(problems));
        };
    }

    private static String first(List<Problem> problems) {
        return problems.stream()
                .filter(Problem::isError)
                .map(Problem::toString)
                .findFirst()
                .orElse("");
    }
}
