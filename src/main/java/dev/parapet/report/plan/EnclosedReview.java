package dev.parapet.report.plan;

import dev.parapet.document.Limits;
import dev.parapet.document.Loaded;
import dev.parapet.report.pdf.Envelope.Attachment;
import dev.parapet.report.pdf.PdfAttachment;
import dev.parapet.review.Review;
import dev.parapet.review.file.OpenedReview;
import dev.parapet.review.file.ReviewFile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/// The review that a plan carries.
public sealed interface EnclosedReview {
    /// Its name within the PDF.
    String NAME = "review" + ReviewFile.ENDING;

    /// A review as it was when the plan was written.
    ///
    /// @param json the review's file, as it stands in the plan
    record Here(String json, Loaded<OpenedReview> review) implements EnclosedReview {}

    /// The file is no plan, or one that carries no review.
    record None() implements EnclosedReview {}

    /// A password protects the file.
    record Locked() implements EnclosedReview {}

    /// Looks into the file of a plan.
    ///
    /// @throws IOException where the machine cannot read
    static EnclosedReview in(Path plan) throws IOException {
        return switch (PdfAttachment.in(plan, NAME, Limits.REVIEW.bytes())) {
            case PdfAttachment.Found(var json) ->
                    new Here(
                            json,
                            new ReviewFile()
                                    .open(
                                            plan + "/" + NAME,
                                            json.getBytes(StandardCharsets.UTF_8)));
            case PdfAttachment.Missing() -> new None();
            case PdfAttachment.Locked() -> new Locked();
        };
    }

    /// A review as an attachment.
    ///
    /// @param description one sentence for people
    static Attachment attachment(Review review, String description) {
        var json = new String(new ReviewFile().toBytes(review), StandardCharsets.UTF_8);
        return new Attachment(NAME, description, json);
    }
}
