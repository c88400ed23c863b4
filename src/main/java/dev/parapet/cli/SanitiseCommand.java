package dev.parapet.cli;

import dev.parapet.review.age.Protection;
import dev.parapet.review.keep.FoundReview;
import dev.parapet.review.keep.ReviewKeeper;
import dev.parapet.review.share.SanitisedCopy;
import dev.parapet.wording.StandInWording;
import dev.parapet.wording.Wording;

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
import java.util.Locale;
import java.util.concurrent.Callable;

@Command(
        name = "sanitise",
        description =
                "Writes a copy of a review for outsiders: without names, account ids, addresses and"
                        + " private notes.",
        mixinStandardHelpOptions = true)
final class SanitiseCommand implements Callable<Integer> {
    private final Clock clock;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "REVIEW", description = "the review file; it stays as it is")
    private Path review = Path.of("");

    @Option(names = "-o", required = true, paramLabel = "COPY", description = "the new file")
    private Path target = Path.of("");

    @Mixin private ReviewInput reviews = new ReviewInput();

    SanitiseCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException, WrongInput {
        if (Files.exists(target)) {
            throw new WrongInput(target + ": is there already; choose another name");
        }
        var found = reviews.open(review);
        var copy = SanitisedCopy.of(found.review(), StandInWording.in(new Wording(Locale.ENGLISH)));
        var begun = FoundReview.begun(copy, target, Protection.none());
        ReviewInput.tell(new ReviewKeeper(begun, clock).save(copy), target);
        if (found.protection().isEncrypted()) {
            var err = spec.commandLine().getErr();
            err.println(target + ": warning: is not encrypted, as the review is");
            err.flush();
        }
        spec.commandLine().getOut().println(target);
        spec.commandLine().getOut().flush();
        return ExitCode.DONE;
    }
}
