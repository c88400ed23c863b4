package dev.parapet.cli;

import dev.parapet.document.Encryption;
import dev.parapet.review.age.Protection;
import dev.parapet.review.keep.ReviewKeeper;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;

@Command(
        name = "decrypt",
        description = "Takes the passphrase off a review and its kept versions.",
        mixinStandardHelpOptions = true)
final class DecryptCommand implements Callable<Integer> {
    private final Clock clock;

    @Parameters(paramLabel = "REVIEW", description = "the review file")
    private Path file = Path.of("");

    @Mixin private ReviewInput reviews = new ReviewInput();

    DecryptCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException, WrongInput {
        if (!Encryption.isIn(file)) {
            throw new WrongInput(file + ": is not encrypted");
        }
        var found = reviews.openToChange(file, clock);
        var keeper = new ReviewKeeper(found, clock);
        ReviewInput.tell(keeper.protectWith(Protection.none(), found.review()), file);
        return ExitCode.DONE;
    }
}
