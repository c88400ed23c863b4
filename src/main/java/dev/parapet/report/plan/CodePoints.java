package dev.parapet.report.plan;

import java.util.Set;
import java.util.stream.Collectors;

/// Says which characters are meant where they cannot be shown.
final class CodePoints {
    private static final int NAMED = 10;

    private CodePoints() {}

    static String inWords(Set<Integer> codePoints) {
        var named =
                codePoints.stream()
                        .limit(NAMED)
                        .map("U+%04X"::formatted)
                        .collect(Collectors.joining(", "));
        return codePoints.size() > NAMED ? named + " and more" : named;
    }
}
