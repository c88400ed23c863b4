package dev.parapet.cli;

import dev.parapet.questionset.Difference.Arrival;
import dev.parapet.questionset.Difference.Origin;
import dev.parapet.questionset.QuestionSet;
import dev.parapet.questionset.catalogue.ShippedSets;
import dev.parapet.review.Review;
import dev.parapet.review.Stamp;
import dev.parapet.review.upgrade.Upgrade;
import dev.parapet.wording.ArchiveWording;
import dev.parapet.wording.UpgradeWording;
import dev.parapet.wording.UpgradeWording.Fate;
import dev.parapet.wording.Wording;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.concurrent.Callable;

@Command(
        name = "upgrade",
        description = {
            "Takes a review to another version of one of its question sets.",
            "Prints practice by practice what is carried, what should be looked at again, what is"
                    + " new and what is gone. The state before is kept as a milestone."
        },
        mixinStandardHelpOptions = true)
final class UpgradeCommand implements Callable<Integer> {
    private static final Wording WORDING = new Wording(Locale.ENGLISH);
    private static final UpgradeWording WORDS = new UpgradeWording(WORDING);
    private static final ArchiveWording ARCHIVE = new ArchiveWording(WORDING);

    private final Clock clock;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "REVIEW", description = "the review file")
    private Path file = Path.of("");

    @Option(
            names = "--to",
            required = true,
            paramLabel = "ID[@VERSION]",
            description =
                    "the question set, in its newest version where none is named, or a file, which"
                            + " may be an AWS custom lens; an earlier version goes back")
    private String to = "";

    @Option(names = "--preview", description = "only print what would happen")
    private boolean preview;

    @Mixin private ReviewInput reviews = new ReviewInput();

    UpgradeCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException, WrongInput {
        var found = reviews.openToChange(file, clock);
        var review = found.review();
        var set = target(review);
        var upgrade = Upgrade.of(review, set);
        var out = spec.commandLine().getOut();
        print(upgrade, out);
        if (!preview) {
            var now = clock.instant();
            var milestone = new UpgradeWording(WORDING).milestone(upgrade);
            var by = new Stamp(review.people().reviewer(), now);
            ReviewInput.save(
                    found, upgrade.step(milestone, now).applyTo(review).signed(review, by), clock);
        }
        out.flush();
        return ExitCode.DONE;
    }

    private QuestionSet target(Review review) throws IOException, WrongInput {
        var set = SetInput.find(new ShippedSets().read(), to);
        if (review.sets().stream().anyMatch(used -> used.ref().equals(set.ref()))) {
            throw new WrongInput(file + ": is answered against " + set.ref() + " already");
        }
        if (review.sets().stream().noneMatch(used -> used.id().equals(set.id()))) {
            throw new WrongInput(file + ": is not answered against any version of " + set.id());
        }
        return set;
    }

    private static void print(Upgrade upgrade, PrintWriter out) {
        var difference = upgrade.difference();
        out.printf("%s to %s%n", difference.from(), difference.to());
        difference.practices().forEach(arrival -> print(arrival, out));
        difference
                .gone()
                .forEach(practice ->
                        out.printf("gone         %-12s %s%n", practice.id(), practice.title()));
        printArchive(upgrade, out);
    }

    private static void print(Arrival arrival, PrintWriter out) {
        var practice = arrival.practice();
        out.printf(
                "%-12s %-12s %s%s%n",
                WORDS.fate(Fate.of(arrival)).toLowerCase(Locale.ENGLISH),
                practice.id(),
                practice.title(),
                comingFrom(arrival));
    }

    private static String comingFrom(Arrival arrival) {
        var changes = WORDS.changes(arrival);
        if (changes.isEmpty()
                && arrival.origins().stream().allMatch(from -> isSame(from, arrival))) {
            return "";
        }
        return " (was " + WORDS.origins(arrival) + (changes.isEmpty() ? ")" : "; " + changes + ")");
    }

    private static boolean isSame(Origin from, Arrival arrival) {
        return from.practice().id().equals(arrival.practice().id())
                && from.practice().title().equals(arrival.practice().title());
    }

    /// Whole answers that go into the archive, so that nothing is moved out of sight in silence.
    private static void printArchive(Upgrade upgrade, PrintWriter out) {
        for (var archived : upgrade.leftBehind()) {
            out.printf(
                    "%narchive      %s%n", ARCHIVE.text(archived).replace("\n", "\n             "));
        }
    }
}
