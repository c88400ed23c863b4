package dev.parapet.desktop.shell;

import dev.parapet.desktop.files.FileTaker;
import dev.parapet.desktop.files.FirstFile;
import dev.parapet.desktop.files.NewFile;
import dev.parapet.desktop.files.Taken;
import dev.parapet.document.Problem;
import dev.parapet.questionset.QuestionSet;
import dev.parapet.review.age.Passphrase;
import dev.parapet.review.file.ReviewFile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/// Opens a file, whatever it is, and says what it was taken for. Where it cannot be used, nothing
/// changes.
final class Opening {
    /// What follows from a file.
    interface Outcome {
        void opened(Arrival arrival);

        /// The review needs a passphrase.
        ///
        /// @param wrong whether the one that was tried does not fit
        void locked(Path file, boolean wrong);

        void tookSet(QuestionSet set, Path file);

        void tookWorkbook(Path file);

        /// Takes a folder as the one of the person’s reviews.
        void workIn(Path folder);

        void forget(Path file);

        /// No review comes of the file: what is on screen stays there.
        void stay();
    }

    private final Desk desk;
    private final Surroundings surroundings;
    private final Outcome outcome;

    Opening(Desk desk, Surroundings surroundings, Outcome outcome) {
        this.desk = desk;
        this.surroundings = surroundings;
        this.outcome = outcome;
    }

    /// Opens a file that is being read already.
    void open(FirstFile file) {
        take(file.path(), file::take, outcome::opened);
    }

    void open(Path file) {
        take(file, () -> new FileTaker().take(file), outcome::opened);
    }

    /// Opens a review and goes on.
    void open(Path file, Runnable then) {
        take(
                file,
                () -> new FileTaker().take(file),
                arrival -> {
                    outcome.opened(arrival);
                    then.run();
                });
    }

    /// Opens a review to change it, whoever else has it open.
    void takeOver(Path file) {
        take(
                file,
                () -> new FileTaker().take(file),
                arrival -> outcome.opened(arrival.takenOver()));
    }

    /// Opens an encrypted review.
    ///
    /// @param passphrase wiped as soon as it was tried
    void open(Path file, Passphrase passphrase) {
        take(
                file,
                () -> {
                    try (passphrase) {
                        return new FileTaker().take(file, passphrase);
                    }
                },
                outcome::opened);
    }

    private void take(Path file, Background.Work<Taken> taking, Consumer<Arrival> opened) {
        new Patience(desk, say("open.busy", file), outcome::stay)
                .run(
                        () -> unpacked(file, taking.run()),
                        found -> taken(found.file(), found.taken(), opened),
                        failure -> failed(file, failure));
    }

    /// A file, and what it was taken for.
    private record Found(Path file, Taken taken) {}

    /// The review of a plan gets a file of its own beside the plan: nobody works in a PDF.
    private static Found unpacked(Path file, Taken taken) throws IOException {
        if (!(taken instanceof Taken.APlan(var json, var name))) {
            return new Found(file, taken);
        }
        var folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
        var bytes = json.getBytes(StandardCharsets.UTF_8);
        var unpacked = NewFile.create(folder, name, ReviewFile.ENDING, bytes);
        return new Found(unpacked, new FileTaker().take(unpacked));
    }

    /// Opens what was dropped, one file at a time.
    void dropped(List<Path> files) {
        if (files.size() == 1) {
            open(files.getFirst());
        } else {
            desk.tell(Notice.problem(desk.texts().of("drop.one", files.size())));
        }
    }

    private void taken(Path file, Taken taken, Consumer<Arrival> opened) {
        if (!(taken instanceof Taken.AReview)) {
            outcome.stay();
        }
        switch (taken) {
            case Taken.AReview(var found, var warnings) ->
                    desk.background()
                            .run(
                                    () -> surroundings.lookAround(found).with(warnings),
                                    opened,
                                    failure -> failed(file, failure));
            case Taken.Locked(var wrong) -> outcome.locked(file, wrong);
            case Taken.APlan _ -> throw new IllegalStateException("a plan is unpacked before");
            case Taken.PlanAlone() -> desk.tell(Notice.problem(say("open.plan.alone", file)));
            case Taken.PlanLocked() -> desk.tell(Notice.problem(say("open.plan.locked", file)));
            case Taken.AQuestionSet(var set, _) -> outcome.tookSet(set, file);
            case Taken.AWorkbook() -> outcome.tookWorkbook(file);
            case Taken.Wrong(var kind, var problems) -> wrong(file, kind, problems);
            case Taken.Stranger() -> desk.tell(Notice.problem(say("open.stranger", file)));
            case Taken.Empty() -> desk.tell(Notice.problem(say("open.empty", file)));
            case Taken.Folder() -> offerWorkspace(file);
        }
    }

    private void offerWorkspace(Path folder) {
        desk.tell(
                Notice.news(
                        say("open.folder", folder),
                        desk.action("open.folder.use", () -> outcome.workIn(folder))));
    }

    private void failed(Path file, Exception failure) {
        outcome.stay();
        var sentence = desk.texts().of("open.failed", name(file), desk.failures().reading(failure));
        desk.tell(
                failure instanceof NoSuchFileException
                        ? Notice.problem(
                                sentence, desk.action("open.forget", () -> outcome.forget(file)))
                        : Notice.problem(sentence));
    }

    private void wrong(Path file, Taken.Kind kind, List<Problem> problems) {
        switch (kind) {
            case REVIEW -> {
                var errors = problems.stream().filter(Problem::isError).toList();
                var lines = new ProblemLines(desk.texts()).of(file, errors);
                desk.tell(Notice.problem(say("open.wrong.review", file)).withLines(lines));
            }
            case QUESTION_SET ->
                    BrokenSet.follow(desk, file, problems, set -> outcome.tookSet(set, file));
        }
    }

    private String say(String key, Path file) {
        return desk.texts().of(key, name(file));
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
