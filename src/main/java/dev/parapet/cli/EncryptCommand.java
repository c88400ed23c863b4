package dev.parapet.cli;

import dev.parapet.document.Encryption;
import dev.parapet.review.age.AgeFile;
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
        name = "encrypt",
        description = {
            "Encrypts a review with a passphrase, its kept versions too.",
            "The file stays readable for the age command. Nobody can open it without the"
                    + " passphrase: keep it safe."
        },
        mixinStandardHelpOptions = true)
final class EncryptCommand implements Callable<Integer> {
    private final Clock clock;

    @Parameters(paramLabel = "REVIEW", description = "the review file")
    private Path file = Path.of("");

    @Mixin private ReviewInput reviews = new ReviewInput();

    EncryptCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException, WrongInput {
        if (Encryption.isIn(file)) {
            throw new WrongInput(
                    file
                            + ": is encrypted already; to change its passphrase, decrypt it first"
                            + " or change it in the window");
        }
        var found = reviews.openToChange(file, clock);
        try (var passphrase = reviews.passphrase().choose(file)) {
            var keeper = new ReviewKeeper(found, clock);
            var sealed = new Protection.Sealed(AgeFile.begin(passphrase));
            ReviewInput.tell(keeper.protectWith(sealed, found.review()), file);
        }
        return ExitCode.DONE;
    }
}
