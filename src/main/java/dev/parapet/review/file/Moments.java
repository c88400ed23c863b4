package dev.parapet.review.file;

import dev.parapet.document.Fields;

import java.time.Instant;
import java.time.format.DateTimeParseException;

/// Reads moments in UTC.
final class Moments {
    private Moments() {}

    static Instant read(Fields fields, String name) {
        var written = fields.text(name);
        try {
            return written.isEmpty() ? Instant.EPOCH : Instant.parse(written);
        } catch (DateTimeParseException e) {
            fields.problems()
                    .error(
                            fields.placeOf(name),
                            "\""
                                    + name
                                    + "\" is \""
                                    + written
                                    + "\"; expected a moment such as 2026-01-31T09:30:00Z");
            return Instant.EPOCH;
        }
    }
}
