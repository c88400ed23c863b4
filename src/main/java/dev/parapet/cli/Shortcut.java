package dev.parapet.cli;

import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/// What scripts call most, `--version` and `check FILE…`, done as [ParapetCommand] does it but
/// without picocli, whose start takes longer than all of either.
///
/// @param out for what a command says
/// @param err for what is wrong
public record Shortcut(PrintWriter out, PrintWriter err) {

    /// Runs a command.
    ///
    /// @return the code that it ends with, or nothing where there is no shortcut for these words
    public OptionalInt run(String... args) {
        if (args.length == 1 && args[0].equals("--version")) {
            out.println(ParapetCommand.VERSION);
            out.flush();
            return OptionalInt.of(ExitCode.DONE);
        }
        if (args.length > 1 && args[0].equals("check")) {
            return check(Arrays.stream(args).skip(1).toList());
        }
        return OptionalInt.empty();
    }

    private OptionalInt check(List<String> names) {
        if (names.stream().anyMatch(Shortcut::isNoFile)) {
            return OptionalInt.empty();
        }
        try {
            return OptionalInt.of(
                    new FileCheck(out, err).run(names.stream().map(Path::of).toList()));
        } catch (InvalidPathException e) {
            return OptionalInt.empty();
        } catch (RuntimeException e) {
            return OptionalInt.of(InWords.tell(e, err));
        }
    }

    /// Options, and files of further words.
    private static boolean isNoFile(String word) {
        return word.startsWith("-") || word.startsWith("@");
    }
}
