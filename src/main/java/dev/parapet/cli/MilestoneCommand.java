package dev.parapet.cli;

import dev.parapet.review.file.Milestones;
import dev.parapet.review.file.ReviewFile;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.Callable;

@Command(
        name = "milestone",
        description = "Keeps the present state of a review under a name.",
        mixinStandardHelpOptions = true)
final class MilestoneCommand implements Callable<Integer> {
    private final Clock clock;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "REVIEW", description = "the review file")
    private Path file = Path.of("");

    @Parameters(index = "1", paramLabel = "NAME", description = "the milestone's name")
    private String name = "";

    MilestoneCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException, WrongInput {
        var review = ReviewInput.readToChange(file, spec.commandLine().getErr());
        if (name.isBlank()) {
            throw new WrongInput("the milestone's name is empty; give it one");
        }
        if (review.milestones().stream().anyMatch(kept -> kept.name().equals(name))) {
            throw new WrongInput(file + ": has a milestone \"" + name + "\" already");
        }
        var now = clock.instant();
        new ReviewFile()
                .save(
                        Milestones.keep(review, name, now)
                                .changedAt(now.truncatedTo(ChronoUnit.SECONDS)),
                        file);
        return ExitCode.DONE;
    }
}
