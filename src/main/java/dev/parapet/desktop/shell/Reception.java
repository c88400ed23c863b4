package dev.parapet.desktop.shell;

import dev.parapet.questionset.QuestionSet;
import dev.parapet.review.age.Passphrase;

import java.nio.file.Path;
import java.util.function.Consumer;

/// What becomes of a file that was opened, by what it was taken for.
record Reception(
        CurrentReview current,
        Secrets secrets,
        Merging merging,
        Entrance entrance,
        SetVisit sets,
        Ways ways)
        implements Opening.Outcome {

    /// The ways on from here.
    interface Ways {
        void leave(Runnable then);

        void show(ReadyReview ready);

        /// Puts back the screen of the open review.
        void showAgain();

        void home();

        /// Leaves what is on screen there, and shows the start page where nothing is yet.
        void stay();

        /// Puts back what was on screen before a question was asked.
        void toReview();
    }

    /// A copy of the open review may as well be merged into it.
    @Override
    public void opened(ReadyReview ready) {
        var open = current.get();
        var found = ready.arrival().found();
        if (open.filter(review -> review.isIn(found.file())).isPresent()) {
            ways.toReview();
        } else if (open.filter(review -> merging.fits(review, found)).isPresent()) {
            ways.showAgain();
            merging.offer(open.get(), found, () -> show(ready));
        } else {
            show(ready);
        }
    }

    private void show(ReadyReview ready) {
        ways.leave(() -> ways.show(ready));
    }

    @Override
    public void locked(Path file, boolean wrong, Consumer<Passphrase> again) {
        secrets.unlock(file, wrong, again, ways::toReview);
    }

    @Override
    public void tookSet(QuestionSet set, Path file) {
        sets.took(set, file);
    }

    @Override
    public void tookWorkbook(Path file) {
        merging.sheets().offer(file);
    }

    @Override
    public void workIn(Path folder) {
        ways.home();
        entrance.workIn(folder);
    }

    @Override
    public void forget(Path file) {
        entrance.forget(file);
    }

    @Override
    public void stay() {
        ways.stay();
    }
}
