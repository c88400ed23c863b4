package dev.parapet.desktop.session;

import dev.parapet.assessment.Assessment;
import dev.parapet.assessment.Risk;
import dev.parapet.review.Review;

import java.nio.file.Path;
import java.time.Instant;

/// A review that was open once, as it was when it was last seen.
///
/// @param name of the workload; of an encrypted review that of its file
/// @param completeness 0 to 100, as in its score
/// @param high how many questions have a high risk
public record RecentReview(
        Path file, String name, Instant changed, int completeness, int high, int medium, int low) {
    /// In the place of figures that nobody may see.
    private static final int SECRET = -1;

    /// An encrypted review, of which only its file may be remembered.
    public static RecentReview encrypted(Path file, Instant changed) {
        return new RecentReview(
                file.toAbsolutePath().normalize(),
                String.valueOf(file.getFileName()),
                changed,
                SECRET,
                0,
                0,
                0);
    }

    public boolean isEncrypted() {
        return completeness == SECRET;
    }

    public static RecentReview of(Path file, Review review, Assessment assessment) {
        var risks = assessment.risks();
        return new RecentReview(
                file.toAbsolutePath().normalize(),
                review.workload().name(),
                review.changed(),
                assessment.score().completeness(),
                risks.getOrDefault(Risk.HIGH, 0),
                risks.getOrDefault(Risk.MEDIUM, 0),
                risks.getOrDefault(Risk.LOW, 0));
    }
}
