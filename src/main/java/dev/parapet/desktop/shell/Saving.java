package dev.parapet.desktop.shell;

import dev.parapet.desktop.session.SaveState;
import dev.parapet.review.keep.Kept;
import dev.parapet.review.keep.SavingLoop.Outcome;

import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Saves a review because the person asked to, while the window goes on. One such save runs at a
/// time; whoever asks meanwhile waits for the next, which has what was changed until then.
final class Saving {
    private final Desk desk;
    private final List<Asked> next = new ArrayList<>();
    private List<Asked> asked = List.of();

    /// What is to follow once a review is in its file, or is not.
    private record Asked(OpenReview review, Runnable saved, Runnable notSaved) {}

    Saving(Desk desk) {
        this.desk = desk;
    }

    void save(OpenReview review) {
        save(review, () -> {}, () -> {});
    }

    /// Saves a review and goes on.
    ///
    /// @param saved follows once it stands in its file as it is on screen now
    /// @param notSaved follows where it does not, be it in a copy beside it
    void save(OpenReview review, Runnable saved, Runnable notSaved) {
        if (review.session().isReadOnly()
                || review.autosave().state().get() instanceof SaveState.Saved) {
            saved.run();
            return;
        }
        next.add(new Asked(review, saved, notSaved));
        if (asked.isEmpty()) {
            begin(review);
        }
    }

    private void begin(OpenReview review) {
        asked = next.stream().filter(each -> each.review().equals(review)).toList();
        next.removeAll(asked);
        review.autosave().beginSaving();
        var name = String.valueOf(review.session().file().getFileName());
        new Patience(desk, desk.texts().of("save.busy", name), () -> giveUp(review))
                .run(
                        () -> review.autosave().awaitSaving(),
                        outcome -> end(review, outcome),
                        failure -> {
                            end(review, Optional.empty());
                            desk.tellFailure(failure);
                        });
    }

    private void end(OpenReview review, Optional<Outcome> outcome) {
        review.autosave().endSaving();
        var ended = asked;
        asked = List.of();
        if (!review.isClosed()) {
            var isSaved = outcome.filter(Saving::isInItsFile).isPresent();
            ended.forEach(each -> (isSaved ? each.saved() : each.notSaved()).run());
        }
        next.stream().findFirst().ifPresent(each -> begin(each.review()));
    }

    private static boolean isInItsFile(Outcome outcome) {
        return outcome instanceof Outcome.Done(_, Kept.InPlace());
    }

    private void giveUp(OpenReview review) {
        var unwanted = new ArrayList<>(asked);
        unwanted.addAll(next);
        asked = List.of();
        next.clear();
        review.autosave().state().addListener(new Telling(review, unwanted));
        review.autosave().giveUpSaving();
    }

    /// Says that the file is as it was once that is known, for as long as it is true.
    private final class Telling implements ChangeListener<SaveState> {
        private final OpenReview review;
        private final List<Asked> unwanted;
        private Optional<Notice> told = Optional.empty();

        Telling(OpenReview review, List<Asked> unwanted) {
            this.review = review;
            this.unwanted = unwanted;
        }

        @Override
        public void changed(
                ObservableValue<? extends SaveState> state, SaveState before, SaveState now) {
            switch (now) {
                case SaveState.Unsaved() when told.isEmpty() -> tell();
                case SaveState.Unsaved(), SaveState.Saving() -> {
                    // it still is
                }
                case SaveState.Saved _, SaveState.Beside _, SaveState.NotSaved _ -> {
                    state.removeListener(this);
                    desk.notices().withdraw(told);
                }
            }
        }

        private void tell() {
            var file = review.session().file().getFileName();
            var notice =
                    Notice.news(
                            desk.texts().of("save.given_up", file),
                            desk.action("save.again", () -> save(review)));
            told = Optional.of(notice);
            desk.tell(notice);
            unwanted.forEach(each -> each.notSaved().run());
        }
    }
}
