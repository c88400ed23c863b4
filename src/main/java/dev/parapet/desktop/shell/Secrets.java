package dev.parapet.desktop.shell;

import dev.parapet.desktop.secret.SecretScreen;
import dev.parapet.desktop.secret.UnlockScreen;
import dev.parapet.desktop.session.RecentReviews;
import dev.parapet.review.Review;
import dev.parapet.review.age.AgeFile;
import dev.parapet.review.age.Passphrase;
import dev.parapet.review.age.Protection;
import dev.parapet.review.keep.Kept;

import javafx.scene.layout.Region;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/// The passphrases of reviews: typed to open one, set, changed and taken off.
final class Secrets {
    private final Desk desk;
    private final Frame frame;
    private final RecentReviews recent;

    Secrets(Desk desk, Frame frame, RecentReviews recent) {
        this.desk = desk;
        this.frame = frame;
        this.recent = recent;
    }

    /// Asks for the passphrase of a file in front of what is on screen.
    ///
    /// @param back puts the screen back
    void unlock(Path file, boolean wrong, Consumer<Passphrase> open, Runnable back) {
        var screen = new UnlockScreen(name(file), wrong, open, back, desk.machine().locale());
        frame.show(screen.view());
    }

    /// Sets, changes or takes off the passphrase of the open review.
    void change(OpenReview review, Runnable back) {
        change(review, review.keeper().protection().isEncrypted(), back);
    }

    private void change(OpenReview review, boolean encrypted, Runnable back) {
        var actions =
                new SecretScreen.Actions() {
                    @Override
                    public void encrypt(Passphrase passphrase) {
                        protect(review, () -> sealed(passphrase), back);
                    }

                    @Override
                    public void decrypt() {
                        protect(review, () -> Protection.none(), back);
                    }

                    @Override
                    public void back() {
                        back.run();
                    }
                };
        var screen =
                new SecretScreen(
                        actions, name(review.session().file()), encrypted, desk.machine().locale());
        frame.show(screen.view());
    }

    private void protect(OpenReview review, Background.Work<Protection> next, Runnable back) {
        var before = review.keeper().protection();
        var now = review.session().review().get();
        var busy = desk.texts().of("secret.busy", name(review.session().file()));
        var form = frame.content();
        // by what it will be again, though it may be sealed already
        var patience =
                new Patience(
                        desk,
                        busy,
                        () -> ifStill(form, () -> change(review, before.isEncrypted(), back)));
        patience.run(
                () -> {
                    var protection = next.run();
                    patience.goOn();
                    return new Protected(protection, review.keeper().protectWith(protection, now));
                },
                unwanted -> takeBack(review, unwanted.by(), before),
                wanted -> {
                    saveWhatCame(review, now);
                    ifStill(form, back);
                    tell(review, wanted.kept());
                },
                failure -> {
                    ifStill(form, back);
                    tellFailure(review, failure);
                });
    }

    private record Protected(Protection by, Kept kept) {}

    /// Leaves a form, unless the person has gone elsewhere already.
    private void ifStill(Optional<Region> form, Runnable leave) {
        if (frame.content().equals(form)) {
            leave.run();
        }
    }

    /// Gives the file the protection that it had, for nobody waited for another; unless it has a
    /// third one by now.
    private void takeBack(OpenReview review, Protection unwanted, Protection before) {
        if (!review.keeper().protection().equals(unwanted)) {
            return;
        }
        var now = review.session().review().get();
        desk.background()
                .run(
                        () -> review.keeper().protectWith(before, now),
                        _ -> saveWhatCame(review, now),
                        failure -> tellFailure(review, failure));
    }

    /// Saves what was answered while the file got another protection.
    private static void saveWhatCame(OpenReview review, Review written) {
        if (!review.isClosed() && !review.session().review().get().equals(written)) {
            review.autosave().saveSoon();
        }
    }

    private void tellFailure(OpenReview review, Exception failure) {
        var reason = desk.failures().writing(review.session().file(), failure);
        desk.tell(Notice.problem(desk.texts().of("secret.failed", reason)));
    }

    private void tell(OpenReview review, Kept kept) {
        var file = review.session().file();
        if (!(kept instanceof Kept.InPlace)) {
            desk.tell(Notice.problem(desk.texts().of("secret.not_in_place", name(file))));
            return;
        }
        var remembered = review.remembered();
        desk.background().run(() -> recent.remember(remembered));
        var encrypted = review.keeper().protection().isEncrypted();
        desk.tell(
                Notice.news(
                        desk.texts().of(encrypted ? "secret.set" : "secret.removed", name(file))));
    }

    private static Protection sealed(Passphrase passphrase) {
        try (passphrase) {
            return new Protection.Sealed(AgeFile.begin(passphrase));
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
