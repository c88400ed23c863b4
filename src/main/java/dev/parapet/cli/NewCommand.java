package dev.parapet.cli;

import dev.parapet.questionset.QuestionSet;
import dev.parapet.questionset.catalogue.ShippedSets;
import dev.parapet.review.NewReview;
import dev.parapet.review.Review;
import dev.parapet.review.Workload;
import dev.parapet.review.file.ReviewFile;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

@Command(name = "new", description = "Begins a review.", mixinStandardHelpOptions = true)
final class NewCommand implements Callable<Integer> {
    private final Clock clock;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--set",
            required = true,
            paramLabel = "ID[@VERSION]",
            description =
                    "a question set by its id, in its newest version where none is named, or a"
                            + " file, which may be an AWS custom lens; may be given again")
    private List<String> sets = new ArrayList<>();

    @Option(names = "--name", required = true, description = "the workload's name")
    private String name = "";

    @Option(names = "-o", required = true, paramLabel = "FILE", description = "the new file")
    private Path file = Path.of("");

    NewCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException, WrongInput {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw isThere();
        }
        if (name.isBlank()) {
            throw new WrongInput("the workload's name is empty; give it one with --name");
        }
        var catalogue = new ShippedSets().read();
        var chosen = new ArrayList<QuestionSet>();
        for (var set : sets) {
            var found = SetInput.find(catalogue, set);
            if (chosen.stream().anyMatch(earlier -> earlier.id().equals(found.id()))) {
                throw new WrongInput(found.id() + ": is named twice; name each question set once");
            }
            chosen.add(found);
        }
        create(NewReview.of(Workload.named(name), chosen, clock.instant()));
        spec.commandLine().getOut().println(file);
        spec.commandLine().getOut().flush();
        return ExitCode.DONE;
    }

    /// Somebody may have been quicker since the first look.
    private void create(Review review) throws IOException, WrongInput {
        try {
            new ReviewFile().create(review, file);
        } catch (FileAlreadyExistsException e) {
            throw isThere();
        }
    }

    private WrongInput isThere() {
        return new WrongInput(file + ": is there already; choose another name");
    }
}
