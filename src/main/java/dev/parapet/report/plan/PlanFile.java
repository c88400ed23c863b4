package dev.parapet.report.plan;

import dev.parapet.report.pdf.Paper;
import dev.parapet.report.pdf.PdfWriter;
import dev.parapet.report.pdf.Written;
import dev.parapet.review.Review;
import dev.parapet.review.file.AtomicFile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/// Writes the plan of a review as a PDF file, for the window and the command line alike.
public record PlanFile(Paper paper, Locale language) {
    /// The languages that plans are written in.
    public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH);

    /// Replaces the file in one step.
    ///
    /// @param day the plan's day
    /// @throws IOException where the machine cannot write; the file is then as it was
    public Written write(Review review, LocalDate day, Path file) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var written = new PdfWriter(paper).write(PlanReport.of(review, day, language), bytes);
        AtomicFile.write(file, bytes.toByteArray());
        return written;
    }
}
