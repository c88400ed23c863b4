package dev.parapet.cli;

import dev.parapet.review.file.Milestones;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

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

    @Parameters(index = "0", paramLabel = "REVIEW", description = "the review file")
    private Path file = Path.of("");

    @Parameters(index = "1", paramLabel = "NAME", description = "the milestone's name")
    private String name = "";

    @Mixin private ReviewInput reviews = new ReviewInput();

    MilestoneCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException, WrongInput {
        var found = reviews.openToChange(file, clock);
        var review = found.review();
        if (name.isBlank()) {
            throw new WrongInput("the milestone's name is empty; give it one");
        }
        if (review.milestones().stream().anyMatch(kept -> kept.name().equals(name))) {
            throw new WrongInput(file + ": has a milestone \"" + name + "\" already");
        }
        var now = clock.instant();
        ReviewInput.save(
                found,
                Milestones.keep(review, name, now).changedAt(now.truncatedTo(ChronoUnit.SECONDS)),
                clock);
        return ExitCode.DONE;
    }
}
