package dev.parapet.report.sheet;

import dev.parapet.report.plan.PlanFormat;
import dev.parapet.report.plan.PlanOptions;
import dev.parapet.report.plan.PlanSource;
import dev.parapet.review.Review;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;

/// Workbooks of reviews for tests.
final class Written {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private Written() {}

    static Path to(Path file, Review review) throws IOException {
        return to(file, review, Locale.ENGLISH);
    }

    static Path to(Path file, Review review, Locale language) throws IOException {
        try (var stream = Files.newOutputStream(file)) {
            PlanFormat.EXCEL.write(
                    new PlanSource(review, DAY, PlanOptions.usual(language)), stream);
        }
        return file;
    }
}
