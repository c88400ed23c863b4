package dev.parapet.bench.content;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Sentences that read like notes of a review, as long as it takes.
final class Prose {
    private static final List<String> WORDS =
            Stream.of(
                            "the account of production nobody reviews access keys before a release",
                            "because every team holds its own role and the platform lead signs",
                            "logs are kept for ninety days in a bucket that only auditors read",
                            "changes reach customers through one pipeline with two approvals",
                            "encryption at rest is on while rotation happens by hand each spring")
                    .flatMap(line -> Stream.of(line.split(" ")))
                    .toList();

    private final Random random;

    Prose(long seed) {
        this.random = new Random(seed);
    }

    /// A few words as a key.
    String key() {
        return sentence(4).toLowerCase(Locale.ROOT).replace('.', ' ').strip().replace(' ', '_');
    }

    String sentence(int words) {
        var text =
                IntStream.range(0, words)
                        .mapToObj(_ -> WORDS.get(random.nextInt(WORDS.size())))
                        .collect(Collectors.joining(" "));
        return Character.toUpperCase(text.charAt(0)) + text.substring(1) + ".";
    }

    String paragraph(int sentences) {
        return IntStream.range(0, sentences)
                .mapToObj(_ -> sentence(9 + random.nextInt(8)))
                .collect(Collectors.joining(" "));
    }

    <T> T oneOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
