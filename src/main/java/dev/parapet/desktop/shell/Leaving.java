package dev.parapet.desktop.shell;

import dev.parapet.desktop.session.RecentReviews;
import dev.parapet.desktop.session.SaveState;

/// Leaves a review only once its answers are safe, or the person says that they need not be.
final class Leaving {
    private final Desk desk;
    private final RecentReviews recent;
    private final Copying copying;
    private boolean isSaving;

    Leaving(Desk desk, RecentReviews recent, Copying copying) {
        this.desk = desk;
        this.recent = recent;
        this.copying = copying;
    }

    void leave(OpenReview review, Runnable then) {
        var state = review.autosave().state().get();
        if (state.isSafe() || review.session().isReadOnly()) {
            close(review, then);
        } else if (review.savesByItself() || state instanceof SaveState.Saving) {
            saveAndLeave(review, then);
        } else {
            ask(review, then);
        }
    }

    /// Saves while the window goes on, and what was changed until then as well. Whoever does not
    /// wait for it stays.
    private void saveAndLeave(OpenReview review, Runnable then) {
        if (isSaving) {
            return;
        }
        isSaving = true;
        review.autosave().beginSaving();
        var name = String.valueOf(review.session().file().getFileName());
        new Patience(desk, desk.texts().of("save.busy", name), () -> stay(review))
                .run(
                        () -> review.autosave().awaitSaving(),
                        _ -> {
                            isSaving = false;
                            saved(review, review.autosave().endSaving(), then);
                        },
                        failure -> {
                            stay(review);
                            desk.tellFailure(failure);
                        });
    }

    private void stay(OpenReview review) {
        isSaving = false;
        review.autosave().leaveSaving();
    }

    /// Another review may be open by now, such as a copy of this one.
    private void saved(OpenReview review, SaveState state, Runnable then) {
        if (review.isClosed()) {
            desk.current()
                    .get()
                    .filter(now -> !now.isClosed())
                    .ifPresentOrElse(now -> leave(now, then), then);
        } else if (state instanceof SaveState.NotSaved(var reason)) {
            hold(review, reason, then);
        } else if (state.isSafe()) {
            close(review, then);
        } else {
            leave(review, then);
        }
    }

    /// Asks what becomes of changes that nobody asked to save.
    private void ask(OpenReview review, Runnable then) {
        desk.tell(
                Notice.problem(
                        desk.texts().of("leave.unsaved"),
                        desk.action("leave.save", () -> saveAndLeave(review, then)),
                        desk.action(
                                "leave.discard",
                                () -> {
                                    review.forgetChanges();
                                    close(review, then);
                                })));
    }

    private void hold(OpenReview review, String reason, Runnable then) {
        desk.tell(
                Notice.problem(
                        desk.texts().of("leave.not_saved", reason),
                        desk.action("save.again", () -> leave(review, then)),
                        desk.action("save.copy", () -> copying.copy(review)),
                        desk.action("leave.anyway", () -> close(review, then))));
    }

    private void close(OpenReview review, Runnable then) {
        review.close();
        if (!review.isVersion()) {
            recent.remember(review.remembered());
        }
        then.run();
    }
}
