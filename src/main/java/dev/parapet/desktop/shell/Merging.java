package dev.parapet.desktop.shell;

import dev.parapet.desktop.files.FileTaker;
import dev.parapet.desktop.files.Taken;
import dev.parapet.desktop.session.Navigator;
import dev.parapet.desktop.session.Navigator.Destination;
import dev.parapet.document.Problem;
import dev.parapet.review.Change;
import dev.parapet.review.Occasion;
import dev.parapet.review.age.Passphrase;
import dev.parapet.review.keep.FoundReview;
import dev.parapet.review.keep.Theirs;
import dev.parapet.review.merge.Merge;
import dev.parapet.review.merge.Merged;
import dev.parapet.wording.MergeWording;
import dev.parapet.wording.MomentWording;
import dev.parapet.wording.Wording;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Takes other copies of the open review into it: one that a person names or drops, one that lies
/// beside it, or what somebody else wrote into its file.
final class Merging {
    private final Desk desk;
    private final Secrets secrets;
    private final Navigator navigator;
    private final Wording wording;
    private final SheetReturn sheets;

    Merging(Desk desk, Secrets secrets, Navigator navigator) {
        this.desk = desk;
        this.secrets = secrets;
        this.navigator = navigator;
        this.wording = new Wording(desk.machine().locale());
        this.sheets = new SheetReturn(desk, navigator);
    }

    /// What comes back in workbooks.
    SheetReturn sheets() {
        return sheets;
    }

    /// Asks which copy.
    void choose(OpenReview review) {
        desk.dialogs()
                .open(review.session().file().toAbsolutePath().resolveSibling(""))
                .ifPresent(file -> take(review, file));
    }

    /// Whether a review that was opened is a copy that could be merged into the open one.
    boolean fits(OpenReview review, FoundReview found) {
        return !review.session().isReadOnly()
                && Merge.areCopies(review.session().review().get(), found.review());
    }

    /// Asks what is to become of a copy that was opened.
    ///
    /// @param open opens it in place of the open review
    void offer(OpenReview review, FoundReview found, Runnable open) {
        desk.tell(
                Notice.news(
                        say("merge.offer", found.file()),
                        desk.action("merge.take", () -> take(review, found)),
                        desk.action("merge.open", open)));
    }

    /// Merges a file, whatever it is; where it is no copy that can be merged, says why.
    void take(OpenReview review, Path file) {
        if (review.isIn(file)) {
            desk.tell(Notice.problem(say("merge.same", file)));
            return;
        }
        var protection = review.keeper().protection();
        read(
                file,
                () -> new FileTaker().take(file, protection),
                taken -> taken(review, file, taken),
                () -> {});
    }

    private void unlock(OpenReview review, Path file, boolean wrong) {
        secrets.unlock(
                file, wrong, passphrase -> unlocked(review, file, passphrase), this::toAnswers);
    }

    private void unlocked(OpenReview review, Path file, Passphrase passphrase) {
        read(
                file,
                () -> {
                    try (passphrase) {
                        return new FileTaker().take(file, passphrase);
                    }
                },
                taken -> {
                    if (!(taken instanceof Taken.Locked)) {
                        toAnswers();
                    }
                    taken(review, file, taken);
                },
                () -> unlock(review, file, false));
    }

    /// @param back goes back to where the person was
    private void read(
            Path file, Background.Work<Taken> reading, Consumer<Taken> taken, Runnable back) {
        new Patience(desk, say("open.busy", file), back)
                .run(
                        reading,
                        taken,
                        failure -> {
                            back.run();
                            desk.tellUnread(file, failure);
                        });
    }

    private void taken(OpenReview review, Path file, Taken taken) {
        switch (taken) {
            case Taken.AReview(var found, _) -> take(review, found);
            case Taken.Locked(var wrong) -> unlock(review, file, wrong);
            case Taken.Wrong(var kind, var problems) when kind == Taken.Kind.REVIEW ->
                    desk.tell(
                            Notice.problem(say("merge.wrong", file))
                                    .withLines(errors(file, problems)));
            case Taken.Wrong _, Taken.NoReview _ ->
                    desk.tell(Notice.problem(say("merge.no_review", file)));
        }
    }

    private List<String> errors(Path file, List<Problem> problems) {
        return new ProblemLines(desk.texts())
                .of(file, problems.stream().filter(Problem::isError).toList());
    }

    /// Merges a review that was read.
    void take(OpenReview review, FoundReview found) {
        var ours = review.session().review().get();
        if (review.isClosed()) {
            return;
        }
        if (!Merge.areCopies(ours, found.review())) {
            desk.tell(Notice.problem(say("merge.other", found.file())));
        } else if (review.session().isReadOnly()) {
            desk.tell(Notice.problem(desk.texts().of("merge.read_only")));
        } else if (found.readOnly()) {
            desk.tell(Notice.problem(say("merge.newer", found.file())));
        } else {
            var merged = Merge.of(ours, found.review());
            become(review, merged, name(found.file()));
            tell(review, merged, name(found.file()), remark(review, found));
        }
    }

    /// Merges what somebody else wrote into the file of the open review.
    ///
    /// @param otherwise what can be done where it is no copy
    void takeTheirs(OpenReview review, Notice.Action otherwise) {
        new Patience(desk, say("open.busy", review.session().file()), () -> {})
                .run(
                        () -> review.keeper().theirs(),
                        theirs -> takeTheirs(review, theirs, otherwise),
                        desk::tellFailure);
    }

    private void takeTheirs(OpenReview review, Optional<Theirs> theirs, Notice.Action otherwise) {
        if (review.isClosed()) {
            return;
        }
        if (theirs.filter(found -> isCopy(review, found)).isEmpty()) {
            desk.tell(Notice.problem(say("not_merged", review.session().file()), otherwise));
            return;
        }
        tell(review, takeIn(review, theirs.get()), name(review.session().file()), "");
    }

    /// Takes in what somebody else wrote into the file, where they did, and says nothing of it.
    ///
    /// @param then happens in any case
    void takeInIfChanged(OpenReview review, Runnable then) {
        desk.background()
                .run(
                        () ->
                                review.keeper().isChangedByOthers()
                                        ? review.keeper().theirs()
                                        : Optional.<Theirs>empty(),
                        theirs -> {
                            theirs.filter(found -> !review.isClosed() && isCopy(review, found))
                                    .ifPresent(found -> takeIn(review, found));
                            then.run();
                        },
                        failure -> {
                            desk.tellFailure(failure);
                            then.run();
                        });
    }

    private static boolean isCopy(OpenReview review, Theirs theirs) {
        return theirs.isCopyOf(review.session().review().get());
    }

    private static Merged takeIn(OpenReview review, Theirs theirs) {
        var merged = theirs.mergeInto(review.session().review().get());
        become(review, merged, name(review.session().file()));
        review.keeper().takenIn(theirs);
        review.autosave().saveSoon();
        return merged;
    }

    private static void become(OpenReview review, Merged merged, String with) {
        review.session().change(new Change.Become(new Occasion.Merged(with), merged.review()));
    }

    /// @param remark what else somebody should know, as a sentence; empty where there is nothing
    private void tell(OpenReview review, Merged merged, String with, String remark) {
        var sentence = new MergeWording(wording).sentence(merged, with) + remark;
        var isClean = review.session().review().get().conflicts().isEmpty();
        new MergeNews(desk, navigator).tell(sentence, isClean);
    }

    private String remark(OpenReview review, FoundReview found) {
        if (found.condition() instanceof FoundReview.Damaged damaged) {
            var when =
                    new MomentWording(wording, desk.machine().clock().getZone())
                            .moment(damaged.version().kept(), desk.today());
            return desk.texts().of("merge.damaged", when);
        }
        return found.protection().isEncrypted() && !review.keeper().protection().isEncrypted()
                ? desk.texts().of("merge.plain")
                : "";
    }

    private void toAnswers() {
        navigator.go(new Destination.Answering());
    }

    private String say(String key, Path file) {
        return desk.texts().of(key, name(file));
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
