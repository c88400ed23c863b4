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
        if (outcome.filter(last -> isSaved(review, last)).isPresent()) {
            ended.forEach(each -> each.saved().run());
        } else if (!review.isClosed()) {
            ended.forEach(each -> each.notSaved().run());
        }
        next.removeIf(each -> each.review().isClosed());
        if (asked.isEmpty()) {
            next.stream().findFirst().ifPresent(each -> begin(each.review()));
        }
    }

    /// Whether it stands in its file. Of a review that was left by now, changes may have been given
    /// up with it.
    private static boolean isSaved(OpenReview review, Outcome outcome) {
        return outcome instanceof Outcome.Done(var written, Kept.InPlace())
                && (!review.isClosed() || review.session().review().get().equals(written));
    }

    private void giveUp(OpenReview review) {
        var unwanted = new ArrayList<>(asked);
        unwanted.addAll(next);
        asked = List.of();
        next.clear();
        review.autosave().giveUpSaving();
        desk.background()
                .run(
                        () -> review.autosave().awaitSaving(),
                        outcome -> givenUp(review, outcome, unwanted),
                        desk::tellFailure);
    }

    /// Says that the file is as it was, unless it is about to be saved after all.
    private void givenUp(OpenReview review, Optional<Outcome> outcome, List<Asked> unwanted) {
        var isLeft = review.autosave().state().get() instanceof SaveState.Unsaved;
        if (isLeft && asked.isEmpty() && !review.isClosed() && isSetAside(outcome)) {
            tell(review);
            unwanted.forEach(each -> each.notSaved().run());
        }
    }

    private static boolean isSetAside(Optional<Outcome> outcome) {
        return outcome.filter(last -> last instanceof Outcome.Done(_, Kept.SetAside())).isPresent();
    }

    private void tell(OpenReview review) {
        var notice =
                Notice.news(
                        desk.texts().of("save.given_up", review.session().file().getFileName()),
                        desk.action("save.again", () -> save(review)));
        desk.tell(notice);
        review.autosave().state().addListener(new Withdrawing(notice));
    }

    /// Takes a notice back as soon as it is not true any more.
    private final class Withdrawing implements ChangeListener<SaveState> {
        private final Notice told;

        Withdrawing(Notice told) {
            this.told = told;
        }

        @Override
        public void changed(
                ObservableValue<? extends SaveState> state, SaveState before, SaveState now) {
            if (!(now instanceof SaveState.Unsaved || now instanceof SaveState.Saving)) {
                state.removeListener(this);
                desk.notices().withdraw(Optional.of(told));
            }
        }
    }
}
