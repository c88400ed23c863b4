package dev.parapet.desktop;

import dev.parapet.desktop.shell.PlanExport;
import dev.parapet.report.pdf.Paper;
import dev.parapet.report.plan.Delivery;
import dev.parapet.report.plan.PlanFile;
import dev.parapet.report.plan.PlanOptions;
import dev.parapet.report.plan.Remark;
import dev.parapet.review.Review;
import dev.parapet.settings.Preferences;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/// Writes the plan as the command line does.
///
/// @param region where the person is, for the usual paper
record PdfPlanExport(Locale region) implements PlanExport {
    @Override
    public List<Remark> write(
            Review review, LocalDate day, Path file, Preferences preferences, boolean enclosed)
            throws IOException {
        var options =
                PlanOptions.usual(preferences.planLanguage())
                        .with(paper(preferences))
                        .with(Delivery.USUAL.attaching(enclosed));
        return new PlanFile(options).write(review, day, file);
    }

    private Paper paper(Preferences preferences) {
        return switch (preferences.paper()) {
            case USUAL -> Paper.usualIn(region);
            case A4 -> Paper.A4;
            case LETTER -> Paper.LETTER;
        };
    }
}
