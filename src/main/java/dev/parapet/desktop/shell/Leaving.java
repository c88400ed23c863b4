package dev.parapet.desktop.shell;

import dev.parapet.desktop.session.RecentReviews;
import dev.parapet.desktop.session.SaveState;
import dev.parapet.review.file.ReviewFile;

import java.nio.file.Path;
import java.util.function.Consumer;

/// Leaves a review only once its answers are safe, or the person says that they need not be.
final class Leaving {
    private final Desk desk;
    private final RecentReviews recent;
    private final Consumer<Path> openCopy;

    /// @param openCopy goes on with a copy of the review that was saved elsewhere
    Leaving(Desk desk, RecentReviews recent, Consumer<Path> openCopy) {
        this.desk = desk;
        this.recent = recent;
        this.openCopy = openCopy;
    }

    void leave(OpenReview review, Runnable then) {
        switch (review.autosave().saveNow()) {
            case SaveState.Saved _ -> close(review, then);
            case SaveState.NotSaved(var reason) -> hold(review, reason, then);
            case SaveState.Saving _ ->
                    throw new IllegalStateException("saving now left something unsaved");
        }
    }

    /// Tells that saving fails, while the review stays open.
    void warn(OpenReview review, String reason) {
        desk.tell(
                Notice.problem(
                        desk.texts().of("save.failed", reason),
                        desk.action("save.again", () -> review.autosave().saveNow()),
                        desk.action("save.copy", () -> copy(review))));
    }

    private void hold(OpenReview review, String reason, Runnable then) {
        desk.tell(
                Notice.problem(
                        desk.texts().of("leave.not_saved", reason),
                        desk.action("save.again", () -> leave(review, then)),
                        desk.action("save.copy", () -> copy(review)),
                        desk.action("leave.anyway", () -> close(review, then))));
    }

    private void close(OpenReview review, Runnable then) {
        review.autosave().close();
        recent.remember(review.remembered());
        then.run();
    }

    private void copy(OpenReview review) {
        desk.dialogs()
                .saveReview(review.session().file())
                .ifPresent(file ->
                        desk.background()
                                .run(
                                        () -> save(review, file),
                                        openCopy,
                                        failure ->
                                                warn(
                                                        review,
                                                        desk.failures().writing(file, failure))));
    }

    private static Path save(OpenReview review, Path file) throws java.io.IOException {
        new ReviewFile().save(review.session().review().get(), file);
        return file;
    }
}
