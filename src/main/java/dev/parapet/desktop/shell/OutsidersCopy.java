package dev.parapet.desktop.shell;

import dev.parapet.review.file.ReviewFile;
import dev.parapet.review.share.SanitisedCopy;
import dev.parapet.wording.StandInWording;
import dev.parapet.wording.Wording;

import java.nio.file.Path;

/// Writes a copy of the open review that names nobody, into another file. The review stays open.
record OutsidersCopy(Desk desk) {

    /// Asks where the copy goes.
    void save(OpenReview review) {
        var file = review.session().file();
        var name = String.valueOf(file.getFileName());
        var stem =
                name.endsWith(ReviewFile.ENDING)
                        ? name.substring(0, name.length() - ReviewFile.ENDING.length())
                        : name;
        var suggested = desk.texts().of("outsiders.name", stem) + ReviewFile.ENDING;
        desk.dialogs()
                .saveReview(file.resolveSibling(suggested))
                .ifPresent(target -> save(review, target));
    }

    private void save(OpenReview review, Path target) {
        if (review.isIn(target)) {
            desk.tell(Notice.problem(desk.texts().of("outsiders.same", target.getFileName())));
            return;
        }
        var now = review.session().review().get();
        var standIns = StandInWording.in(new Wording(desk.machine().locale()));
        var patience =
                new Patience(desk, desk.texts().of("copy.busy", target.getFileName()), () -> {});
        patience.run(
                () -> {
                    var copy = SanitisedCopy.of(now, standIns);
                    return AwaitedFile.write(target, new ReviewFile().toBytes(copy), patience);
                },
                written -> written.takeBack(desk),
                written -> tell(written.path()),
                failure -> tellFailure(target, failure));
    }

    private void tell(Path written) {
        desk.tell(
                Notice.news(
                        desk.texts().of("outsiders.done", written),
                        desk.action(
                                "outsiders.folder",
                                () -> desk.dialogs().show(written.resolveSibling("")))));
    }

    private void tellFailure(Path target, Exception failure) {
        var reason = desk.failures().writing(target, failure);
        desk.tell(Notice.problem(desk.texts().of("outsiders.failed", reason)));
    }
}
