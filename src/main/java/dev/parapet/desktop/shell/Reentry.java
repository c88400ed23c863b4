package dev.parapet.desktop.shell;

import dev.parapet.review.Change;
import dev.parapet.review.Occasion;
import dev.parapet.review.Review;
import dev.parapet.review.keep.FoundReview;

import java.nio.file.Path;
import java.time.LocalDate;

/// Goes from the open review to another state of the same one: as others left it, an earlier
/// version, a recovery copy, or on in a copy.
final class Reentry implements Custody.Ways, VersionsVisit.Ways {

    /// Where reviews come in and go out.
    interface Door {
        void leave(Runnable then);

        void home();

        void show(ReadyReview ready);

        /// Goes on with another state in place of a review, as long as that is open, and saves it.
        void replace(OpenReview review, ReadyReview ready);

        void toReview();
    }

    private final Desk desk;
    private final Opening opening;
    private final Door door;

    Reentry(Desk desk, Opening opening, Door door) {
        this.desk = desk;
        this.opening = opening;
        this.door = door;
    }

    @Override
    public void open(Path file) {
        opening.open(file);
    }

    @Override
    public void reopen(Path file) {
        leaveFor(() -> opening.open(file));
    }

    @Override
    public void takeOver(Path file) {
        leaveFor(() -> opening.takeOver(file));
    }

    /// Nobody works on in what was left while the other state of it is read, nor where that cannot
    /// be read.
    private void leaveFor(Runnable reading) {
        door.leave(() -> {
            door.home();
            reading.run();
        });
    }

    @Override
    public void look(FoundReview version, Notice notice) {
        new Patience(desk, desk.texts().of("versions.busy"), () -> {})
                .run(
                        () -> ReadyReview.of(Arrival.of(version.toRead()), desk),
                        ready ->
                                door.leave(() -> {
                                    door.show(ready);
                                    desk.tell(notice);
                                }),
                        desk::tellFailure);
    }

    @Override
    public void toReview() {
        door.toReview();
    }

    @Override
    public void become(OpenReview review, Review earlier) {
        var zone = desk.machine().clock().getZone();
        var day = LocalDate.ofInstant(earlier.changed(), zone);
        review.session().change(new Change.Become(new Occasion.BroughtBack(day), earlier));
        door.toReview();
    }

    /// Goes on with a copy after the file of the open review could not be written, from memory: it
    /// may have changed while the copy was written, which is why the copy is saved again. What
    /// changes while this is made ready goes along.
    @Override
    public void goOnIn(OpenReview review, Path copy) {
        var now = review.session().review().get();
        new Patience(desk, desk.texts().of("open.busy", copy.getFileName()), () -> {})
                .run(
                        () -> {
                            var found = review.keeper().copiedTo(now, copy);
                            return ReadyReview.of(Arrival.of(found), desk);
                        },
                        ready -> {
                            if (review.session().review().get().equals(now)) {
                                door.replace(review, ready);
                            } else {
                                goOnIn(review, copy);
                            }
                        },
                        desk::tellFailure);
    }
}
