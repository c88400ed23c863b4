package dev.parapet.document;

import java.util.Optional;

/// Looks at a YAML file before its parser does.
final class YamlText {
    private static final int LONGEST_LINE = 100_000;

    private YamlText() {}

    /// The first line that YAML's parser would take too long to read, or the first character that
    /// it would refuse without a place. Its time grows with the square of a line's length
    /// (measured: 1 s for 1 MB, 80 s for 15 MB), whatever limit it is given.
    static Optional<Problem> firstFault(String file, String text) {
        var line = 1;
        var column = 0;
        for (var i = 0; i < text.length(); i++) {
            var character = text.charAt(i);
            column++;
            if (column > LONGEST_LINE) {
                return Optional.of(
                        Problem.error(
                                new Place(file, line, 1),
                                "this line has more than "
                                        + LONGEST_LINE
                                        + " characters; break it up"));
            }
            if (isForbidden(character)) {
                return Optional.of(
                        Problem.error(
                                new Place(file, line, column),
                                "is not valid YAML: the character U+%04X cannot stand here; in"
                                                .formatted((int) character)
                                        + " quotes write \\u%04x".formatted((int) character)));
            }
            if (character == '\n') {
                line++;
                column = 0;
            }
        }
        return Optional.empty();
    }

    private static boolean isForbidden(char character) {
        return switch (character) {
            case '\t', '\n', '\r', '\u0085' -> false;
            case '\ufffe', '\uffff' -> true;
            default -> Character.isISOControl(character);
        };
    }
}
