package dev.parapet.desktop.shell;

import dev.parapet.desktop.files.SetWatch;
import dev.parapet.document.Loaded;
import dev.parapet.document.Problem;
import dev.parapet.questionset.QuestionSet;

import javafx.util.Subscription;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// A question set file with something wrong in it, followed for as long as its notice stands:
/// whoever writes it sees what is left to mend at each save, and the set as soon as it is right.
final class BrokenSet {
    private final Desk desk;
    private final Path file;
    private final Consumer<QuestionSet> whenRight;
    private Optional<Notice> told = Optional.empty();
    private Optional<SetWatch> watch = Optional.empty();
    private Subscription subscription = Subscription.EMPTY;

    private BrokenSet(Desk desk, Path file, Consumer<QuestionSet> whenRight) {
        this.desk = desk;
        this.file = file;
        this.whenRight = whenRight;
    }

    /// Tells what is wrong and begins to follow the file.
    ///
    /// @param whenRight takes the set, and with it the notice goes
    static void follow(
            Desk desk, Path file, List<Problem> problems, Consumer<QuestionSet> whenRight) {
        var broken = new BrokenSet(desk, file, whenRight);
        broken.tell(problems);
        // what was wrong stays said while an editor has the file away
        broken.watch = Optional.of(new SetWatch(file, broken::take, _ -> {}));
        broken.subscription = desk.notices().shown().subscribe(broken::endUnless);
    }

    private void tell(List<Problem> problems) {
        var errors = problems.stream().filter(Problem::isError).toList();
        var notice =
                Notice.problem(
                                desk.texts()
                                        .of(
                                                "open.wrong.question_set",
                                                String.valueOf(file.getFileName())))
                        .withLines(new ProblemLines(desk.texts()).of(file, errors));
        if (!told.equals(Optional.of(notice))) {
            told = Optional.of(notice);
            desk.tell(notice);
        }
    }

    private void take(Loaded<QuestionSet> loaded) {
        switch (loaded) {
            case Loaded.Ready<QuestionSet>(var set, _) -> {
                desk.notices().clear();
                whenRight.accept(set);
            }
            case Loaded.Refused<QuestionSet>(var problems) -> tell(problems);
        }
    }

    private void endUnless(Optional<Notice> shown) {
        if (!shown.equals(told)) {
            watch.ifPresent(SetWatch::close);
            subscription.unsubscribe();
        }
    }
}
