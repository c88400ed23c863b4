package dev.parapet.desktop.shell;

import dev.parapet.report.plan.Remark;
import dev.parapet.review.Review;
import dev.parapet.settings.Preferences;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/// Writes the plan of a review as a PDF.
@FunctionalInterface
public interface PlanExport {
    /// Replaces the file in one step.
    ///
    /// @param day the plan's day
    /// @param enclosed whether the review goes along inside the plan
    /// @return what the person should know about the file
    List<Remark> write(
            Review review, LocalDate day, Path file, Preferences preferences, boolean enclosed)
            throws IOException;
}
