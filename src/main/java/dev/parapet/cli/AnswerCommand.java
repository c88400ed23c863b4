package dev.parapet.cli;

import dev.parapet.review.Change;
import dev.parapet.review.PracticeState;
import dev.parapet.review.Review;
import dev.parapet.review.Stamp;
import dev.parapet.review.StateTerms;
import dev.parapet.review.file.ReviewFile;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

@Command(
        name = "answer",
        description = {
            "Sets answers in a review, all of them or none.",
            "A state is in-place, partly, not-in-place, not-applicable or unanswered."
        },
        mixinStandardHelpOptions = true)
final class AnswerCommand implements Callable<Integer> {
    private final Clock clock;

    @Parameters(index = "0", paramLabel = "REVIEW", description = "the review file")
    private Path file = Path.of("");

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "ID=STATE",
            description = "a practice and its state, such as SEC02-BP01=in-place")
    private List<String> answers = new ArrayList<>();

    @Option(names = "--note", paramLabel = "TEXT", description = "a note for each of them")
    private List<String> notes = new ArrayList<>();

    @Option(
            names = "--by",
            paramLabel = "NAME",
            description = "who answers, for the history; without it the reviewer")
    private String by = "";

    AnswerCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException, WrongInput {
        var before = ReviewInput.readToChange(file);
        var review = before;
        for (var answer : answers) {
            for (var change : changes(review, answer)) {
                review = change.applyTo(review);
            }
        }
        if (!review.equals(before)) {
            var who = by.isBlank() ? before.people().reviewer() : by;
            new ReviewFile().save(review.signed(before, new Stamp(who, clock.instant())), file);
        }
        return ExitCode.DONE;
    }

    private List<Change> changes(Review review, String answer) throws WrongInput {
        var equals = answer.lastIndexOf('=');
        if (equals < 1) {
            throw new WrongInput(answer + ": expected ID=STATE, such as SEC02-BP01=in-place");
        }
        var practice = PracticeInput.named(answer.substring(0, equals), review);
        var before = review.answerTo(practice).state();
        var state = state(answer.substring(equals + 1), before);
        var changes = new ArrayList<Change>();
        changes.add(new Change.SetState(practice, state));
        if (!notes.isEmpty()) {
            changes.add(new Change.SetNote(practice, String.join("\n", notes)));
        }
        return changes;
    }

    /// The state that a word names. What is not applicable already keeps its reason.
    private static PracticeState state(String word, PracticeState before) throws WrongInput {
        var state = StateTerms.STATES.get(word.toLowerCase(Locale.ROOT));
        if (state == null) {
            throw new WrongInput(
                    word
                            + ": is no state; expected one of "
                            + String.join(", ", StateTerms.STATES.keySet()));
        }
        return StateTerms.of(state).equals(StateTerms.of(before)) ? before : state;
    }
}
