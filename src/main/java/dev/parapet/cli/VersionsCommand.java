package dev.parapet.cli;

import dev.parapet.review.Review;
import dev.parapet.review.age.Passphrase;
import dev.parapet.review.age.Protection;
import dev.parapet.review.keep.FoundReview;
import dev.parapet.review.keep.ReviewKeeper;
import dev.parapet.review.keep.ReviewOpener;
import dev.parapet.review.keep.Version;
import dev.parapet.review.keep.VersionSummary;
import dev.parapet.review.keep.Versions;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

@Command(
        name = "versions",
        description = {
            "Lists the earlier versions of a review that are kept beside it, the newest first.",
            "With --restore one of them is written into a new file, also where the review itself"
                    + " is damaged or gone."
        },
        mixinStandardHelpOptions = true)
final class VersionsCommand implements Callable<Integer> {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    private final Clock clock;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "REVIEW", description = "the review file")
    private Path file = Path.of("");

    @ArgGroup(exclusive = false)
    private Restoring restoring = new Restoring();

    @Mixin private PassphraseOption passphrase = new PassphraseOption();

    /// Both or neither.
    private static final class Restoring {
        @Option(
                names = "--restore",
                required = true,
                paramLabel = "N",
                description = "the number of a version")
        private List<Integer> numbers = new ArrayList<>();

        @Option(names = "-o", required = true, paramLabel = "FILE", description = "the new file")
        private Path target = Path.of("");
    }

    VersionsCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException, WrongInput {
        if (restoring.numbers.isEmpty()) {
            list();
        } else {
            restore(restoring.numbers.getLast());
        }
        return ExitCode.DONE;
    }

    private void list() throws IOException, WrongInput {
        var versions = new Versions(file).list();
        if (versions.isEmpty()) {
            throw new WrongInput(file + ": no earlier version of it is kept");
        }
        var newest = open(versions.getFirst());
        var now = Files.exists(file) ? present(newest) : newest;
        var out = spec.commandLine().getOut();
        for (var summary : VersionSummary.of(file, now.review(), newest.protection())) {
            out.printf(
                    "%4d  %s  %d answered, %d otherwise than now%n",
                    summary.version().number(),
                    MOMENT.format(summary.version().kept().atZone(clock.getZone())),
                    summary.found().answers(),
                    summary.differing());
        }
        out.flush();
    }

    /// The review as it is, or its last good version.
    private FoundReview present(FoundReview newest) throws IOException {
        return new ReviewOpener().open(file, newest.protection())
                        instanceof ReviewOpener.Outcome.Found(var found, _)
                ? found
                : newest;
    }

    private void restore(int number) throws IOException, WrongInput {
        if (Files.exists(restoring.target)) {
            throw new WrongInput(restoring.target + ": is there already; choose another name");
        }
        for (var version : new Versions(file).list()) {
            if (version.number() == number) {
                var found = open(version);
                write(found.review(), found.protection());
                return;
            }
        }
        throw new WrongInput(file + ": has no version " + number);
    }

    private void write(Review review, Protection protection) throws IOException, WrongInput {
        var begun = FoundReview.begun(review, restoring.target, protection);
        ReviewInput.tell(new ReviewKeeper(begun, clock).save(review), restoring.target);
        spec.commandLine().getOut().println(restoring.target);
        spec.commandLine().getOut().flush();
    }

    private FoundReview open(Version version) throws IOException, WrongInput {
        var outcome = new ReviewOpener().open(version.file());
        if (outcome instanceof ReviewOpener.Outcome.NeedsPassphrase) {
            try (Passphrase typed = passphrase.ask(file)) {
                outcome = new ReviewOpener().open(version.file(), typed);
            }
        }
        return ReviewInput.foundIn(file, outcome);
    }
}
