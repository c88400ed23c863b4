package dev.parapet.desktop.shell;

import java.nio.file.Path;
import java.util.function.BiConsumer;

/// Puts the open review into another file and goes on there.
final class Copying {
    private final Desk desk;
    private final Saving saving;
    private final BiConsumer<OpenReview, Path> goOn;

    /// @param goOn goes on with a review in the file to which it was copied
    Copying(Desk desk, Saving saving, BiConsumer<OpenReview, Path> goOn) {
        this.desk = desk;
        this.saving = saving;
        this.goOn = goOn;
    }

    /// Asks where the copy goes.
    void copy(OpenReview review) {
        desk.dialogs().saveReview(review.session().file()).ifPresent(file -> copy(review, file));
    }

    private void copy(OpenReview review, Path file) {
        var now = review.session().review().get();
        var patience =
                new Patience(desk, desk.texts().of("copy.busy", file.getFileName()), () -> {});
        patience.run(
                () -> AwaitedFile.write(file, review.keeper().toBytes(now), patience),
                written -> written.takeBack(desk),
                written -> goOn.accept(review, written.path()),
                failure -> desk.tell(failed(review, file, failure)));
    }

    private Notice failed(OpenReview review, Path file, Exception failure) {
        return notSaved(review, desk.failures().writing(file, failure));
    }

    /// Tells that a review is not saved and what can be done.
    ///
    /// @param reason to stand behind a colon
    Notice notSaved(OpenReview review, String reason) {
        return Notice.problem(
                desk.texts().of("save.failed", reason),
                again(review),
                desk.action("save.copy", () -> copy(review)));
    }

    /// Tries once more to put a review into its file.
    Notice.Action again(OpenReview review) {
        return desk.action("save.again", () -> saving.save(review));
    }
}
