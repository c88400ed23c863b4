package dev.parapet.report.plan;

import dev.parapet.report.pdf.PdfWriter;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/// The plan as PDF.
final class PdfPlan {
    private PdfPlan() {}

    static List<Remark> write(PlanSource plan, OutputStream to) throws IOException {
        var written = new PdfWriter(plan.options().paper()).write(plan.report(), to);
        var remarks = new ArrayList<Remark>();
        if (!written.replaced().isEmpty()) {
            remarks.add(new Remark.Replaced(written.replaced()));
        }
        return remarks;
    }
}
