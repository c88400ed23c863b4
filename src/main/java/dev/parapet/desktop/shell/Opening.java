package dev.parapet.desktop.shell;

import dev.parapet.desktop.files.FileTaker;
import dev.parapet.desktop.files.NewFile;
import dev.parapet.desktop.files.Taken;
import dev.parapet.document.Place;
import dev.parapet.document.Problem;
import dev.parapet.questionset.QuestionSet;
import dev.parapet.review.Review;
import dev.parapet.review.file.AtomicFile;
import dev.parapet.review.file.ReviewFile;

import javafx.animation.PauseTransition;
import javafx.util.Duration;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/// Opens a file, whatever it is, and says what it was taken for. Where it cannot be used, nothing
/// changes.
final class Opening {
    private static final Duration PATIENCE = Duration.millis(400);
    private static final int MOST_LINES = 50;

    /// What follows from a file.
    interface Outcome {
        void opened(Review review, Path file, boolean readOnly);

        void newReviewWith(QuestionSet set);

        void forget(Path file);
    }

    private final Desk desk;
    private final Outcome outcome;

    Opening(Desk desk, Outcome outcome) {
        this.desk = desk;
        this.outcome = outcome;
    }

    void open(Path file) {
        var waiting = new PauseTransition(PATIENCE);
        waiting.setOnFinished(_ -> desk.tell(Notice.busy(say("open.busy", file))));
        waiting.play();
        desk.notices().clear();
        desk.background()
                .run(
                        () -> unpacked(file, new FileTaker().take(file)),
                        taken -> {
                            waiting.stop();
                            desk.notices().clear();
                            taken(taken.file(), taken.taken());
                        },
                        failure -> {
                            waiting.stop();
                            failed(file, failure);
                        });
    }

    /// A file, and what it was taken for.
    private record Found(Path file, Taken taken) {}

    /// The review of a plan gets a file of its own beside the plan: nobody works in a PDF.
    private static Found unpacked(Path file, Taken taken) throws IOException {
        if (!(taken instanceof Taken.APlan(var json, var review))) {
            return new Found(file, taken);
        }
        var folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
        var bytes = json.getBytes(StandardCharsets.UTF_8);
        var unpacked =
                NewFile.create(
                        folder,
                        review.review().workload().name(),
                        ReviewFile.ENDING,
                        own -> AtomicFile.write(own, bytes));
        return new Found(unpacked, review);
    }

    private void taken(Path file, Taken taken) {
        switch (taken) {
            case Taken.APlan(_, var review) ->
                    outcome.opened(review.review(), file, review.readOnly());
            case Taken.PlanAlone() -> desk.tell(Notice.problem(say("open.plan.alone", file)));
            case Taken.PlanLocked() -> desk.tell(Notice.problem(say("open.plan.locked", file)));
            case Taken.AReview(var review, var readOnly) -> outcome.opened(review, file, readOnly);
            case Taken.AQuestionSet(var set) -> offer(set);
            case Taken.Wrong(var kind, var problems) ->
                    desk.tell(Notice.problem(wrong(file, kind)).withLines(lines(file, problems)));
            case Taken.Stranger() -> desk.tell(Notice.problem(say("open.stranger", file)));
            case Taken.Empty() -> desk.tell(Notice.problem(say("open.empty", file)));
            case Taken.Folder() -> desk.tell(Notice.problem(say("open.folder", file)));
        }
    }

    private void offer(QuestionSet set) {
        desk.tell(
                Notice.news(
                        desk.texts()
                                .of("open.set", set.title(), set.heading().version().toString()),
                        desk.action("open.set.begin", () -> outcome.newReviewWith(set))));
    }

    private void failed(Path file, Exception failure) {
        var sentence = desk.texts().of("open.failed", name(file), desk.failures().reading(failure));
        desk.tell(
                failure instanceof NoSuchFileException
                        ? Notice.problem(
                                sentence, desk.action("open.forget", () -> outcome.forget(file)))
                        : Notice.problem(sentence));
    }

    private String wrong(Path file, Taken.Kind kind) {
        return say("open.wrong." + kind.name().toLowerCase(Locale.ROOT), file);
    }

    private List<String> lines(Path file, List<Problem> problems) {
        var lines =
                problems.stream()
                        .filter(Problem::isError)
                        .limit(MOST_LINES)
                        .map(problem -> named(file, problem).toString());
        var rest = problems.stream().filter(Problem::isError).count() - MOST_LINES;
        return rest <= 0
                ? lines.toList()
                : Stream.concat(lines, Stream.of(desk.texts().of("open.more", rest))).toList();
    }

    /// The problem under the file's name alone: the folder is no news here.
    private static Problem named(Path file, Problem problem) {
        var at = problem.place();
        return new Problem(
                new Place(name(file), at.line(), at.column()),
                problem.severity(),
                problem.message());
    }

    private String say(String key, Path file) {
        return desk.texts().of(key, name(file));
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
