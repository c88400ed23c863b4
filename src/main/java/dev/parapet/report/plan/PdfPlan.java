package dev.parapet.report.plan;

import dev.parapet.report.pdf.Envelope;
import dev.parapet.report.pdf.Envelope.Attachment;
import dev.parapet.report.pdf.PdfWriter;
import dev.parapet.report.pdf.Protection;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/// The plan as PDF.
final class PdfPlan {
    private PdfPlan() {}

    static List<Remark> write(PlanSource plan, OutputStream to) throws IOException {
        var delivery = plan.options().delivery();
        var phrases = new Phrases(plan.options().language());
        var envelope = new Envelope(attachments(plan), delivery.protection(), delivery.signing());
        var written =
                new PdfWriter(plan.options().paper(), envelope, plan.progress())
                        .write(plan.report(), replaced -> ReplacedPart.of(phrases, replaced), to);
        var remarks = new ArrayList<Remark>();
        if (!written.replaced().isEmpty()) {
            remarks.add(new Remark.Replaced(written.replaced()));
        }
        if (delivery.protection() instanceof Protection.Password) {
            remarks.add(new Remark.NotArchivable());
        }
        return remarks;
    }

    private static List<Attachment> attachments(PlanSource plan) {
        if (!plan.options().delivery().attachesReview()) {
            return List.of();
        }
        var words = new Phrases(plan.options().language()).say("attachment");
        return List.of(EnclosedReview.attachment(plan.review(), words));
    }
}
