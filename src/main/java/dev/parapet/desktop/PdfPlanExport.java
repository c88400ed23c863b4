package dev.parapet.desktop;

import dev.parapet.desktop.shell.PlanExport;
import dev.parapet.report.pdf.Paper;
import dev.parapet.report.pdf.PdfWriter;
import dev.parapet.report.plan.PlanReport;
import dev.parapet.review.Review;
import dev.parapet.review.file.AtomicFile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;

/// Writes the plan as the command line does.
record PdfPlanExport(Clock clock, Locale locale) implements PlanExport {
    @Override
    public void write(Review review, Path file) throws IOException {
        var report = PlanReport.of(review, LocalDate.now(clock), locale);
        var bytes = new ByteArrayOutputStream();
        new PdfWriter(Paper.A4).write(report, bytes);
        AtomicFile.write(file, bytes.toByteArray());
    }
}
