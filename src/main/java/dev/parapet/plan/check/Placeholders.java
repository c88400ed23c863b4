package dev.parapet.plan.check;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Words that people write to be replaced later.
final class Placeholders {
    /// Marks of what is to be written yet. What stands in angle brackets is one where it begins
    /// with a letter and is short, such as <name>.
    private static final Pattern IN_TEXT =
            Pattern.compile(
                    "\\b(?:TODO|TBD|TBC|FIXME|TBA)\\b"
                            + "|(?i:\\bx{3,}\\b)"
                            + "|(?i:\\blorem ipsum\\b)"
                            + "|<\\p{L}[^<>\\n]{0,40}>"
                            + "|\\?{3,}");

    /// In a name an example is nobody; in a text it may be one.
    private static final Pattern IN_NAME = Pattern.compile("(?i:\\bexample\\b)");

    private Placeholders() {}

    /// The first one in a text.
    static Optional<String> inText(String text) {
        return IN_TEXT.matcher(text).results().map(MatchResult::group).findFirst();
    }

    /// The first one in a name, such as that of a workload or an owner.
    static Optional<String> inName(String name) {
        return inText(name)
                .or(() -> IN_NAME.matcher(name).results().map(MatchResult::group).findFirst());
    }
}
