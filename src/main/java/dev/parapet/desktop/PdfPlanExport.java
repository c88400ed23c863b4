package dev.parapet.desktop;

import dev.parapet.desktop.shell.PlanExport;
import dev.parapet.report.pdf.Paper;
import dev.parapet.report.plan.PlanFile;
import dev.parapet.review.Review;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;

/// Writes the plan as the command line does.
record PdfPlanExport(Locale locale) implements PlanExport {
    @Override
    public void write(Review review, LocalDate day, Path file) throws IOException {
        new PlanFile(Paper.usualIn(locale), locale).write(review, day, file);
    }
}
