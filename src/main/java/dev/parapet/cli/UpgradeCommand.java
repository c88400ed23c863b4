package dev.parapet.cli;

import dev.parapet.document.Loaded.Ready;
import dev.parapet.document.Loaded.Refused;
import dev.parapet.lens.format.SetFile;
import dev.parapet.questionset.Difference.Arrival;
import dev.parapet.questionset.Difference.Origin;
import dev.parapet.questionset.QuestionSet;
import dev.parapet.questionset.catalogue.ShippedSets;
import dev.parapet.review.Review;
import dev.parapet.review.Stamp;
import dev.parapet.review.file.Milestones;
import dev.parapet.review.file.ReviewFile;
import dev.parapet.review.upgrade.Upgrade;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

@Command(
        name = "upgrade",
        description = {
            "Takes a review to another version of one of its question sets.",
            "Prints practice by practice what is carried, what should be looked at again, what is"
                    + " new and what is gone. The state before is kept as a milestone."
        },
        mixinStandardHelpOptions = true)
final class UpgradeCommand implements Callable<Integer> {
    private final Clock clock;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "REVIEW", description = "the review file")
    private Path file = Path.of("");

    @Option(
            names = "--to",
            required = true,
            paramLabel = "ID[@VERSION]",
            description =
                    "the question set, in its newest version where none is named, or a file,"
                            + " which may be an AWS custom lens")
    private String to = "";

    @Option(names = "--preview", description = "only print what would happen")
    private boolean preview;

    UpgradeCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException, WrongInput {
        var review = ReviewInput.readToChange(file);
        var set = target(review);
        var upgrade = Upgrade.of(review, set);
        var out = spec.commandLine().getOut();
        print(upgrade, out);
        if (!preview) {
            var now = clock.instant();
            var kept = Milestones.keep(review, "Before " + set.ref(), now);
            var after = Upgrade.of(kept, set).apply();
            var by = new Stamp(review.people().reviewer(), now);
            new ReviewFile().save(after.signed(review, by), file);
        }
        out.flush();
        return ExitCode.DONE;
    }

    private QuestionSet target(Review review) throws IOException, WrongInput {
        var set = find();
        if (review.sets().stream().anyMatch(used -> used.ref().equals(set.ref()))) {
            throw new WrongInput(file + ": is answered against " + set.ref() + " already");
        }
        if (review.sets().stream().noneMatch(used -> used.id().equals(set.id()))) {
            throw new WrongInput(file + ": is not answered against any version of " + set.id());
        }
        return set;
    }

    private QuestionSet find() throws IOException, WrongInput {
        var catalogue = new ShippedSets().read();
        var known = catalogue.named(to);
        if (known.isPresent()) {
            return known.get();
        }
        if (!Files.isRegularFile(Path.of(to))) {
            throw new WrongInput(to + ": there is no such question set or file");
        }
        return switch (new SetFile(catalogue::named).read(Path.of(to))) {
            case Ready<QuestionSet>(var set, _) -> set;
            case Refused<QuestionSet>(var problems) -> throw WrongInput.of(problems);
        };
    }

    private static void print(Upgrade upgrade, PrintWriter out) {
        var difference = upgrade.difference();
        out.printf("%s to %s%n", difference.from(), difference.to());
        difference.practices().forEach(arrival -> print(arrival, out));
        difference
                .gone()
                .forEach(practice ->
                        out.printf("gone         %-12s %s%n", practice.id(), practice.title()));
    }

    private static void print(Arrival arrival, PrintWriter out) {
        var practice = arrival.practice();
        out.printf(
                "%-12s %-12s %s%s%n",
                word(arrival), practice.id(), practice.title(), comingFrom(arrival));
    }

    private static String word(Arrival arrival) {
        if (arrival.isNew()) {
            return "new";
        }
        return arrival.needsALook() ? "look again" : "carried";
    }

    private static String comingFrom(Arrival arrival) {
        var id = arrival.practice().id();
        var before =
                arrival.origins().stream()
                        .map(Origin::practice)
                        .map(practice -> practice.id() + " " + practice.title())
                        .collect(Collectors.joining("; "));
        return before.isEmpty() || before.equals(id + " " + arrival.practice().title())
                ? ""
                : " (was " + before + ")";
    }
}
