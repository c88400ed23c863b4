package dev.parapet.desktop.shell;

import dev.parapet.report.plan.Remark;
import dev.parapet.review.Review;
import dev.parapet.settings.Preferences;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Writes the plan of a review as a PDF.
@FunctionalInterface
public interface PlanExport {
    /// Writes it.
    ///
    /// @return what the person should know about the file
    List<Remark> write(Review review, Path file, Preferences preferences) throws IOException;
}
