package dev.parapet.desktop.shell;

import dev.parapet.desktop.files.FileTaker;
import dev.parapet.desktop.files.Taken;
import dev.parapet.desktop.session.Navigator;
import dev.parapet.desktop.session.Navigator.Destination;
import dev.parapet.desktop.take.TakeScreen;
import dev.parapet.questionset.PracticeRef;
import dev.parapet.review.Review;
import dev.parapet.review.take.Taking;
import dev.parapet.wording.Wording;

import java.nio.file.Path;
import java.util.Set;

/// Takes answers over from another review into the open one.
record TakeVisit(Desk desk, Frame frame, Navigator navigator) {

    /// Asks which review, and shows what there is to take.
    void choose(OpenReview review) {
        var protection = review.keeper().protection();
        desk.dialogs()
                .open(review.session().file().toAbsolutePath().resolveSibling(""))
                .ifPresent(file ->
                        new Patience(desk, say("open.busy", file), () -> {})
                                .run(
                                        () -> new FileTaker().take(file, protection),
                                        taken -> show(review, file, taken),
                                        failure -> desk.tellUnread(file, failure)));
    }

    private void show(OpenReview review, Path file, Taken taken) {
        if (review.isClosed()) {
            return;
        }
        var ours = review.session().review().get();
        switch (taken) {
            case Taken.AReview(var found, _) when found.review().id().equals(ours.id()) ->
                    desk.tell(Notice.problem(say("take.copy", file)));
            case Taken.AReview(var found, _) -> show(review, found.review());
            case Taken.Locked _ -> desk.tell(Notice.problem(say("take.locked", file)));
            case Taken.Wrong _, Taken.NoReview _ ->
                    desk.tell(Notice.problem(say("take.no_review", file)));
        }
    }

    private void show(OpenReview review, Review from) {
        var taking = new Taking(from, review.session().shown());
        var actions =
                new TakeScreen.Actions() {
                    @Override
                    public void take(Set<PracticeRef> practices) {
                        TakeVisit.this.take(review, from, practices);
                    }

                    @Override
                    public void back() {
                        navigator.go(new Destination.Answering());
                    }
                };
        frame.show(new TakeScreen(taking, actions, new Wording(desk.machine().locale())).view());
    }

    /// As the review is by then, for it may have changed since the answers were shown.
    private void take(OpenReview review, Review from, Set<PracticeRef> practices) {
        var taking = new Taking(from, review.session().review().get());
        review.session().change(taking.take(practices));
        navigator.go(new Destination.Answering());
        desk.tell(
                Notice.news(
                        desk.texts().of("take.done", from.workload().name(), practices.size())));
    }

    private String say(String key, Path file) {
        return desk.texts().of(key, String.valueOf(file.getFileName()));
    }
}
