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
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// Opens a file, whatever it is, and says what it was taken for. Where it cannot be used, nothing
/// changes.
final class Opening {
    /// What follows from a file.
    interface Outcome {
        void opened(ReadyReview ready);

        /// The review needs a passphrase.
        ///
        /// @param wrong whether the one that was tried does not fit
        /// @param again opens it with one, which it wipes, and goes on as it would have without
        void locked(Path file, boolean wrong, Consumer<Passphrase> again);

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

    /// Whether a review is being made: whoever presses twice wants one.
    private boolean isBeginning;

    Opening(Desk desk, Surroundings surroundings, Outcome outcome) {
        this.desk = desk;
        this.surroundings = surroundings;
        this.outcome = outcome;
    }

    /// Opens a file that is being read already.
    void open(FirstFile file) {
        take(file.path(), file::take, new Way(outcome::opened, outcome::stay));
    }

    void open(Path file) {
        open(file, () -> {});
    }

    /// Opens a review and goes on.
    void open(Path file, Runnable then) {
        Consumer<ReadyReview> opened =
                ready -> {
                    outcome.opened(ready);
                    then.run();
                };
        take(file, () -> new FileTaker().take(file), new Way(opened, outcome::stay));
    }

    /// Opens a review to change it, whoever else has it open.
    void takeOver(Path file) {
        var way = new Way(Arrival::takenOver, outcome::opened, outcome::stay);
        take(file, () -> new FileTaker().take(file), way);
    }

    /// Opens an encrypted review, or asks again.
    private void unlock(Path file, Passphrase passphrase, Way on) {
        Finding finding =
                _ -> {
                    try (passphrase) {
                        return Found.as(new FileTaker().take(file, passphrase), file);
                    }
                };
        var way = new Way(on.as(), on.opened(), () -> ask(file, false, on));
        take(say("open.busy", file), finding, way, failure -> failed(file, failure));
    }

    private void ask(Path file, boolean wrong, Way way) {
        outcome.locked(file, wrong, passphrase -> unlock(file, passphrase, way));
    }

    /// Makes a review and opens it. Where nobody waits for that, or it cannot be read again, no
    /// file of it stays.
    void begin(Background.Work<Path> making, Consumer<Exception> failed) {
        if (isBeginning) {
            return;
        }
        isBeginning = true;
        Runnable begun = () -> isBeginning = false;
        var way =
                new Way(
                        ready -> {
                            begun.run();
                            outcome.opened(ready);
                        },
                        () -> {
                            begun.run();
                            outcome.stay();
                        });
        take(desk.texts().of("create.busy"), patience -> made(making.run(), patience), way, failed);
    }

    /// A file, and what it was taken for.
    ///
    /// @param ready the review, where it is one
    private record Found(AwaitedFile file, Taken taken, Optional<ReadyReview> ready) {
        Found(AwaitedFile file, Taken taken) {
            this(file, taken, Optional.empty());
        }

        static Found as(Taken taken, Path file) {
            return new Found(new AwaitedFile(file, false), taken);
        }
    }

    /// Finds out what a file is, on another thread.
    @FunctionalInterface
    private interface Finding {
        Found with(Patience patience) throws IOException;
    }

    /// The ways on from a file.
    ///
    /// @param as how a review is taken
    /// @param stay where no review comes of it
    private record Way(UnaryOperator<Arrival> as, Consumer<ReadyReview> opened, Runnable stay) {
        Way(Consumer<ReadyReview> opened, Runnable stay) {
            this(UnaryOperator.identity(), opened, stay);
        }
    }

    private void take(Path file, Background.Work<Taken> taking, Way way) {
        take(
                say("open.busy", file),
                patience -> unpacked(file, taking.run(), patience),
                way,
                failure -> failed(file, failure));
    }

    private void take(String sentence, Finding finding, Way way, Consumer<Exception> failed) {
        var patience = new Patience(desk, sentence, way.stay());
        patience.run(
                () -> prepared(finding.with(patience), way, patience),
                found -> found.file().takeBack(desk),
                found -> taken(found, way),
                failure -> {
                    way.stay().run();
                    failed.accept(failure);
                });
    }

    /// The review of a plan gets a file of its own beside the plan: nobody works in a PDF.
    private static Found unpacked(Path file, Taken taken, Patience patience) throws IOException {
        if (!(taken instanceof Taken.APlan(var json, var name))) {
            return Found.as(taken, file);
        }
        var folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
        var bytes = json.getBytes(StandardCharsets.UTF_8);
        return made(NewFile.create(folder, name, ReviewFile.ENDING, bytes), patience);
    }

    private static Found made(Path path, Patience patience) throws IOException {
        var file = new AwaitedFile(path, true);
        return file.unlessInVain(patience, () -> new Found(file, new FileTaker().take(path)));
    }

    /// Works out what takes long before a review is shown.
    private Found prepared(Found found, Way way, Patience patience) throws IOException {
        return found.taken() instanceof Taken.AReview(var review, var warnings)
                ? found.file()
                        .unlessInVain(
                                patience,
                                () -> {
                                    var arrival = surroundings.lookAround(review).with(warnings);
                                    var ready = ReadyReview.of(way.as().apply(arrival), desk);
                                    return new Found(
                                            found.file(), found.taken(), Optional.of(ready));
                                })
                : found;
    }

    /// Opens what was dropped, one file at a time.
    void dropped(List<Path> files) {
        if (files.size() == 1) {
            open(files.getFirst());
        } else {
            desk.tell(Notice.problem(desk.texts().of("drop.one", files.size())));
        }
    }

    private void taken(Found found, Way way) {
        var file = found.file().path();
        found.ready().ifPresentOrElse(way.opened(), way.stay());
        switch (found.taken()) {
            case Taken.AReview _ -> {
                // it is on its way to the screen
            }
            case Taken.Locked(var wrong) -> ask(file, wrong, way);
            case Taken.APlan _ -> throw new IllegalStateException("a plan is unpacked before");
            case Taken.PlanAlone() -> desk.tell(Notice.problem(say("open.plan.alone", file)));
            case Taken.PlanLocked() -> desk.tell(Notice.problem(say("open.plan.locked", file)));
            case Taken.AQuestionSet(var set, _) -> outcome.tookSet(set, file);
            case Taken.AWorkbook() -> outcome.tookWorkbook(file);
            case Taken.Wrong(var kind, var problems) -> wrong(file, kind, problems);
            case Taken.Stranger() -> desk.tell(Notice.problem(say("open.stranger", file)));
            case Taken.Findings() -> desk.tell(Notice.problem(say("open.findings", file)));
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
