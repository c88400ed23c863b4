package dev.parapet.cli;

import dev.parapet.review.team.Author;
import dev.parapet.review.team.SignIn;
import dev.parapet.review.team.Synced;
import dev.parapet.review.team.TeamFolder;
import dev.parapet.wording.SyncWording;
import dev.parapet.wording.Wording;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

@Command(
        name = "sync",
        description = {
            "Synchronises a folder of reviews with its Git remote: commits what changed, fetches,"
                    + " merges by practice, and sends.",
            "This is the only command that may use the network, and only for the remote."
        },
        mixinStandardHelpOptions = true)
final class SyncCommand implements Callable<Integer> {
    private final Clock clock;
    private final SignIn signIn;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FOLDER", description = "the workspace")
    private Path folder = Path.of("");

    @Option(
            names = "--remote",
            paramLabel = "ADDRESS",
            description =
                    "synchronise with this from now on: a Git server, or the path of a bare"
                            + " repository; the folder becomes a Git repository if it is none")
    private List<String> remotes = new ArrayList<>();

    @Option(
            names = "--by",
            paramLabel = "NAME",
            description = "who commits; without it, whom Git's own settings name")
    private List<String> names = new ArrayList<>();

    SyncCommand(Clock clock, SignIn signIn) {
        this.clock = clock;
        this.signIn = signIn;
    }

    @Override
    public Integer call() throws IOException, WrongInput {
        var team = team();
        var author = new Author(names.isEmpty() ? "" : names.getLast(), clock);
        return tell(team.synchronise(author, signIn));
    }

    private TeamFolder team() throws IOException, WrongInput {
        if (!remotes.isEmpty()) {
            return connected(remotes.getLast());
        }
        if (!Files.isDirectory(folder)) {
            throw new WrongInput(folder + ": there is no such folder");
        }
        return TeamFolder.of(folder)
                .orElseThrow(() ->
                        new WrongInput(
                                folder
                                        + ": is no Git repository yet; say with --remote where to"
                                        + " synchronise it with"));
    }

    private TeamFolder connected(String address) throws IOException, WrongInput {
        try {
            return TeamFolder.join(folder, address);
        } catch (URISyntaxException e) {
            throw new WrongInput(address + ": is no address that Git knows");
        }
    }

    private int tell(Synced synced) {
        var words = new SyncWording(new Wording(Locale.ENGLISH));
        var clean = synced instanceof Synced.Done done && done.withConflicts().isEmpty();
        var to = clean ? spec.commandLine().getOut() : spec.commandLine().getErr();
        to.println(folder + ": " + words.sentence(synced));
        words.lines(synced, folder).forEach(to::println);
        to.flush();
        return switch (synced) {
            case Synced.Done _ -> clean ? ExitCode.DONE : ExitCode.WRONG_INPUT;
            case Synced.NoRemote _, Synced.Unfinished _, Synced.InTheWay _ -> ExitCode.WRONG_INPUT;
            case Synced.OutOfReach _,
                    Synced.NotSignedIn _,
                    Synced.Refused _,
                    Synced.Outrun _,
                    Synced.Stopped _ ->
                    ExitCode.MACHINE_FAILED;
        };
    }
}
