package dev.parapet.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

@Command(
        name = "open",
        description = "Opens the window with a review, or with a question set to try.",
        mixinStandardHelpOptions = true)
final class OpenCommand implements Callable<Integer> {
    private final Consumer<Path> window;

    @Parameters(paramLabel = "FILE", description = "the review or question set")
    private Path file = Path.of("");

    OpenCommand(Consumer<Path> window) {
        this.window = window;
    }

    @Override
    public Integer call() throws WrongInput {
        if (Files.isDirectory(file)) {
            throw new WrongInput(file + ": is a folder; name a file");
        }
        if (!Files.isRegularFile(file)) {
            throw new WrongInput(file + ": there is no such file");
        }
        window.accept(file);
        return ExitCode.DONE;
    }
}
