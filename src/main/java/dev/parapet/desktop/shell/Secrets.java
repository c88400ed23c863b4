package dev.parapet.desktop.shell;

import dev.parapet.desktop.secret.SecretScreen;
import dev.parapet.desktop.secret.UnlockScreen;
import dev.parapet.desktop.session.RecentReviews;
import dev.parapet.review.age.AgeFile;
import dev.parapet.review.age.Passphrase;
import dev.parapet.review.age.Protection;
import dev.parapet.review.keep.Kept;

import java.nio.file.Path;
import java.util.function.BiConsumer;

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
    void unlock(Path file, boolean wrong, BiConsumer<Path, Passphrase> open, Runnable back) {
        var screen =
                new UnlockScreen(
                        name(file),
                        wrong,
                        passphrase -> open.accept(file, passphrase),
                        back,
                        desk.machine().locale());
        frame.show(screen.view());
    }

    /// Sets, changes or takes off the passphrase of the open review.
    void change(OpenReview review, Runnable back) {
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
        var encrypted = review.keeper().protection().isEncrypted();
        var screen =
                new SecretScreen(
                        actions, name(review.session().file()), encrypted, desk.machine().locale());
        frame.show(screen.view());
    }

    private void protect(OpenReview review, Background.Work<Protection> next, Runnable back) {
        var now = review.session().review().get();
        desk.background()
                .run(
                        () -> review.keeper().protectWith(next.run(), now),
                        kept -> {
                            back.run();
                            tell(review, kept);
                        },
                        failure -> {
                            back.run();
                            var file = review.session().file();
                            var reason = desk.failures().writing(file, failure);
                            desk.tell(Notice.problem(desk.texts().of("secret.failed", reason)));
                        });
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
