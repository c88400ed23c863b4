package dev.parapet.desktop.shell;

import dev.parapet.review.Review;
import dev.parapet.settings.Preferences;

import java.io.IOException;
import java.nio.file.Path;

/// Writes the plan of a review as a PDF.
@FunctionalInterface
public interface PlanExport {
    void write(Review review, Path file, Preferences preferences) throws IOException;
}
