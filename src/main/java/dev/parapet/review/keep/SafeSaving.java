package dev.parapet.review.keep;

import dev.parapet.review.Review;

import java.io.IOException;

/// Saves an open review, and keeps a recovery copy for as long as it is neither in its file nor
/// beside it.
public final class SafeSaving {
    private final ReviewKeeper keeper;
    private final Recovery recovery;

    public SafeSaving(ReviewKeeper keeper, Recovery recovery) {
        this.keeper = keeper;
        this.recovery = recovery;
    }

    public ReviewKeeper keeper() {
        return keeper;
    }

    /// Saves the review.
    ///
    /// @throws NotSavedException where it is in the recovery copy at best
    public Kept save(Review review) throws NotSavedException {
        return save(review, Wanted.ALWAYS);
    }

    /// The same for somebody who may leave it: file and recovery copy are then as they were.
    public Kept save(Review review, Wanted wanted) throws NotSavedException {
        try {
            var kept = keeper.save(review, wanted);
            forgetCopy();
            return kept;
        } catch (IOException e) {
            throw new NotSavedException(e, isSetAside(review, e));
        }
    }

    /// Writes the recovery copy only, while saving waits for the person.
    public Kept setAside(Review review) throws IOException {
        recovery.keep(keeper.file(), keeper.toBytes(review));
        return new Kept.SetAside();
    }

    /// Removes the recovery copy, where the review is safe or its changes were given up.
    public void forgetCopy() {
        try {
            recovery.forget(keeper.file());
        } catch (IOException e) {
            // it is offered once more when the review is opened, and is then no news
        }
    }

    private boolean isSetAside(Review review, IOException failure) {
        try {
            setAside(review);
            return true;
        } catch (IOException e) {
            failure.addSuppressed(e);
            return false;
        }
    }
}
