package dev.parapet.desktop.shell;

import java.nio.file.Path;
import java.util.function.BiConsumer;

/// Puts the open review into another file and goes on there.
final class Copying {
    private final Desk desk;
    private final BiConsumer<OpenReview, Path> goOn;

    /// @param goOn goes on with a review in the file to which it was copied
    Copying(Desk desk, BiConsumer<OpenReview, Path> goOn) {
        this.desk = desk;
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
        return Notice.problem(
                desk.texts().of("save.failed", desk.failures().writing(file, failure)),
                desk.action("save.again", () -> review.autosave().saveNow()),
                desk.action("save.copy", () -> copy(review)));
    }
}
