package dev.parapet.desktop.shell;

import dev.parapet.desktop.session.RecentReviews;
import dev.parapet.desktop.session.SaveState;
import dev.parapet.document.Problem;
import dev.parapet.review.Review;
import dev.parapet.review.keep.FoundReview;
import dev.parapet.review.keep.Holder;
import dev.parapet.review.keep.Kept;
import dev.parapet.wording.MomentWording;
import dev.parapet.wording.Wording;

import java.nio.file.Path;
import java.time.Instant;

/// Tells where the open review is whenever that is not simply its file, and offers what to do.
final class Custody {

    /// What can follow.
    interface Ways {
        /// Makes another state the present one of the open review.
        void become(OpenReview review, Review earlier);

        /// Opens a review to change it, whoever has it open.
        void takeOver(Path file);

        /// Reads a file again in place of what is open.
        void reopen(Path file);

        /// Goes on with the open review in a copy of it.
        void goOnIn(OpenReview review, Path copy);
    }

    private final Desk desk;
    private final RecentReviews recent;
    private final Copying copying;
    private final Merging merging;
    private final CopyWatch copies;
    private final Ways ways;
    private final MomentWording moments;

    Custody(Desk desk, RecentReviews recent, Copying copying, Merging merging, Ways ways) {
        this.desk = desk;
        this.recent = recent;
        this.copying = copying;
        this.merging = merging;
        this.copies = new CopyWatch(desk, merging);
        this.ways = ways;
        this.moments =
                new MomentWording(
                        new Wording(desk.machine().locale()), desk.machine().clock().getZone());
    }

    /// Remembers the review, tells of every change of state for the worse, and takes the notice
    /// away when it is mended.
    void watch(OpenReview review) {
        if (!review.isVersion()) {
            var remembered = review.remembered();
            desk.background().run(() -> recent.remember(remembered));
        }
        review.autosave()
                .state()
                .subscribe((before, now) -> {
                    switch (now) {
                        case SaveState.NotSaved(var reason) ->
                                desk.tell(copying.notSaved(review, reason));
                        case SaveState.Beside(var copy, var why) when !before.equals(now) ->
                                tellBeside(review, copy, why);
                        case SaveState.Saved _ when !(before instanceof SaveState.Saving) ->
                                desk.notices().clear();
                        case SaveState _ -> {
                            // the words in the bar say it
                        }
                    }
                });
    }

    /// Tells what is special about a review that was just opened.
    void welcome(OpenReview review, Arrival arrival) {
        if (arrival.found().condition() instanceof FoundReview.Damaged damaged) {
            tellDamaged(arrival, damaged);
        } else if (arrival.unsaved().isPresent()) {
            offerUnsaved(review, arrival, arrival.unsaved().get());
        } else if (arrival.other().isPresent()) {
            tellHeld(review, arrival, arrival.other().get());
        } else if (arrival.found().readOnly()) {
            desk.tell(Notice.news(desk.texts().of("open.newer")));
        } else if (!arrival.warnings().isEmpty()) {
            desk.tell(
                    Notice.news(desk.texts().of("open.edited"))
                            .withLines(
                                    new ProblemLines(desk.texts())
                                            .of(arrival.found().file(), arrival.warnings())));
        } else {
            copies.begin(review);
        }
    }

    /// Looks whether somebody else has changed the file meanwhile, as when one comes back to the
    /// window.
    void lookAgain(OpenReview review) {
        if (review.session().isReadOnly()
                || !(review.autosave().state().get() instanceof SaveState.Saved)) {
            return;
        }
        desk.background()
                .run(
                        () -> review.keeper().isChangedByOthers(),
                        changed -> {
                            if (changed) {
                                tellChanged(review);
                            } else {
                                copies.look(review);
                            }
                        },
                        _ -> {
                            // the next save will tell what is wrong with the file
                        });
    }

    private void tellBeside(OpenReview review, Path copy, Kept.Reason why) {
        var file = review.session().file();
        desk.tell(
                switch (why) {
                    case HELD ->
                            Notice.problem(
                                    desk.texts().of("beside.held", name(file), name(copy)),
                                    copying.again(review));
                    case CHANGED ->
                            Notice.problem(
                                    desk.texts().of("beside.changed", name(file), name(copy)),
                                    merge(review),
                                    desk.action("beside.keep", () -> ways.goOnIn(review, copy)),
                                    desk.action("beside.theirs", () -> ways.reopen(file)));
                });
    }

    private void tellChanged(OpenReview review) {
        var file = review.session().file();
        desk.tell(
                Notice.news(
                        desk.texts().of("changed", name(file)),
                        merge(review),
                        desk.action("changed.read", () -> ways.reopen(file))));
    }

    private Notice.Action merge(OpenReview review) {
        var theirs = desk.action("beside.theirs", () -> ways.reopen(review.session().file()));
        return desk.action("beside.merge", () -> merging.takeTheirs(review, theirs));
    }

    private void tellDamaged(Arrival arrival, FoundReview.Damaged damaged) {
        var found = arrival.found();
        desk.tell(
                Notice.problem(
                                desk.texts()
                                        .of(
                                                "damaged",
                                                name(found.file()),
                                                moment(damaged.version().kept()),
                                                found.answers(),
                                                damaged.answersReadable()))
                        .withLines(
                                damaged.problems().stream()
                                        .limit(3)
                                        .map(Problem::message)
                                        .toList()));
    }

    private void offerUnsaved(OpenReview review, Arrival arrival, FoundReview unsaved) {
        desk.tell(
                Notice.problem(
                        desk.texts()
                                .of(
                                        "unsaved",
                                        moment(unsaved.review().changed()),
                                        unsaved.answers(),
                                        arrival.found().answers()),
                        desk.action("unsaved.take", () -> ways.become(review, unsaved.review())),
                        desk.action("unsaved.forget", () -> forgetUnsaved(arrival))));
    }

    private void forgetUnsaved(Arrival arrival) {
        desk.background()
                .run(
                        () -> {
                            new Surroundings(desk.machine(), () -> "")
                                    .recovery()
                                    .forget(arrival.found().file());
                            return true;
                        },
                        _ -> desk.notices().clear(),
                        desk::tellFailure);
    }

    private void tellHeld(OpenReview review, Arrival arrival, Holder holder) {
        desk.tell(
                Notice.news(
                        holding(arrival, holder),
                        desk.action("held.copy", () -> copying.copy(review)),
                        desk.action("held.take", () -> ways.takeOver(arrival.found().file()))));
    }

    private String holding(Arrival arrival, Holder holder) {
        var self = Holder.here("", holder.since());
        var since = moment(holder.since());
        if (holder.isOnHostOf(self)) {
            return desk.texts().of("held.here", name(arrival.found().file()), since);
        }
        var who = holder.who().isBlank() ? holder.host() : holder.who();
        return desk.texts()
                .of("held.elsewhere", name(arrival.found().file()), who, holder.host(), since);
    }

    private String moment(Instant when) {
        return moments.moment(when, desk.today());
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
