package dev.parapet.desktop;

import dev.parapet.desktop.shell.PlanExport;
import dev.parapet.report.plan.PlanFile;
import dev.parapet.report.plan.PlanOptions;
import dev.parapet.review.Review;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;

/// Writes the plan as the command line does.
record PdfPlanExport(Clock clock, Locale locale) implements PlanExport {
    @Override
    public void write(Review review, Path file) throws IOException {
        new PlanFile(PlanOptions.usual(locale)).write(review, LocalDate.now(clock), file);
    }
}
