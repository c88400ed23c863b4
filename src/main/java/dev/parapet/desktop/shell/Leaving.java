package dev.parapet.desktop.shell;

import dev.parapet.desktop.session.RecentReviews;
import dev.parapet.desktop.session.SaveState;
import dev.parapet.review.Review;
import dev.parapet.review.file.ReviewFile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.BiConsumer;

/// Leaves a review only once its answers are safe, or the person says that they need not be.
final class Leaving {
    private final Desk desk;
    private final RecentReviews recent;
    private final BiConsumer<OpenReview, Path> goOn;

    /// @param goOn goes on with a review in another file, to which it was copied
    Leaving(Desk desk, RecentReviews recent, BiConsumer<OpenReview, Path> goOn) {
        this.desk = desk;
        this.recent = recent;
        this.goOn = goOn;
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
        var now = review.session().review().get();
        desk.dialogs()
                .saveReview(review.session().file())
                .ifPresent(file ->
                        desk.background()
                                .run(
                                        () -> save(now, file),
                                        copy -> goOn.accept(review, copy),
                                        failure ->
                                                warn(
                                                        review,
                                                        desk.failures().writing(file, failure))));
    }

    private static Path save(Review review, Path file) throws IOException {
        new ReviewFile().save(review, file);
        return file;
    }
}
