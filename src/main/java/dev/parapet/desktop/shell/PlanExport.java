package dev.parapet.desktop.shell;

import dev.parapet.review.Review;
import dev.parapet.settings.Preferences;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;

/// Writes the plan of a review as a PDF.
@FunctionalInterface
public interface PlanExport {
    /// Replaces the file in one step.
    ///
    /// @param day the plan's day
    void write(Review review, LocalDate day, Path file, Preferences preferences) throws IOException;
}
