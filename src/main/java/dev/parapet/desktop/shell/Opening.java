package dev.parapet.desktop.shell;

import dev.parapet.desktop.files.FileTaker;
import dev.parapet.desktop.files.Taken;
import dev.parapet.document.Problem;
import dev.parapet.questionset.QuestionSet;

import javafx.animation.PauseTransition;
import javafx.util.Duration;

import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// Opens a file, whatever it is, and says what it was taken for. Where it cannot be used, nothing
/// changes.
final class Opening {
    private static final Duration PATIENCE = Duration.millis(400);

    /// What follows from a file.
    interface Outcome {
        void opened(Taken.AReview review, Path file);

        void tookSet(QuestionSet set, Path file);

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
                        () -> new FileTaker().take(file),
                        taken -> {
                            waiting.stop();
                            desk.notices().clear();
                            taken(file, taken);
                        },
                        failure -> {
                            waiting.stop();
                            failed(file, failure);
                        });
    }

    private void taken(Path file, Taken taken) {
        switch (taken) {
            case Taken.AReview review -> outcome.opened(review, file);
            case Taken.AQuestionSet(var set, _) -> outcome.tookSet(set, file);
            case Taken.Wrong(var kind, var problems) ->
                    desk.tell(Notice.problem(wrong(file, kind)).withLines(errors(file, problems)));
            case Taken.Stranger() -> desk.tell(Notice.problem(say("open.stranger", file)));
            case Taken.Empty() -> desk.tell(Notice.problem(say("open.empty", file)));
            case Taken.Folder() -> desk.tell(Notice.problem(say("open.folder", file)));
        }
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

    private List<String> errors(Path file, List<Problem> problems) {
        return new ProblemLines(desk.texts())
                .of(file, problems.stream().filter(Problem::isError).toList());
    }

    private String say(String key, Path file) {
        return desk.texts().of(key, name(file));
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    /// What a person should know of a file that was edited by hand.
    void tellWarnings(Taken.AReview taken, Path file) {
        if (!taken.warnings().isEmpty()) {
            desk.tell(
                    Notice.news(desk.texts().of("open.edited"))
                            .withLines(new ProblemLines(desk.texts()).of(file, taken.warnings())));
        }
    }
}
