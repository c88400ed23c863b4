package dev.parapet.report.plan;

import dev.parapet.report.pdf.Protection;
import dev.parapet.report.pdf.Signing;

/// How the file of a plan is handed over.
///
/// Protection and signing exclude each other: not every reader finds a signature in a protected
/// file to cover all of it.
///
/// @param attachesReview whether the review travels inside, so that the plan opens in Parapet
public record Delivery(boolean attachesReview, Protection protection, Signing signing) {
    public Delivery {
        if (protection instanceof Protection.Password && signing instanceof Signing.Key) {
            throw new IllegalArgumentException("a protected plan is not signed");
        }
    }

    /// With the review, open to everybody, not signed.
    public static final Delivery USUAL = new Delivery(true, Protection.NONE, Signing.NONE);

    /// Whether a password or a signature is asked for.
    public boolean isSealed() {
        return protection instanceof Protection.Password || signing instanceof Signing.Key;
    }

    public Delivery attaching(boolean next) {
        return new Delivery(next, protection, signing);
    }

    public Delivery with(Protection next) {
        return new Delivery(attachesReview, next, signing);
    }

    public Delivery with(Signing next) {
        return new Delivery(attachesReview, protection, next);
    }
}
