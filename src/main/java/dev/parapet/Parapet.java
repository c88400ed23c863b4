package dev.parapet;

import dev.parapet.cli.ExitCode;
import dev.parapet.cli.ParapetCommand;
import dev.parapet.cli.Shortcut;
import dev.parapet.desktop.ParapetWindow;
import dev.parapet.review.file.ReviewFile;
import dev.parapet.settings.Folders;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Optional;

/// The application: alone or with a review the window, with anything else the command line.
public final class Parapet {
    private Parapet() {}

    public static void main(String[] args) {
        var code = isForWindow(args) ? openWindow(args) : runCommand(args);
        if (code != 0) {
            System.exit(code);
        }
    }

    /// Menus start Parapet alone, and a double click gives it the file.
    private static boolean isForWindow(String... args) {
        return switch (args.length) {
            case 0 -> true;
            // one that has moved away too: the window says so to whoever has no terminal
            case 1 -> args[0].endsWith(ReviewFile.ENDING);
            default -> false;
        };
    }

    private static int openWindow(String... args) {
        try {
            ParapetWindow.open(Arrays.stream(args).findFirst().map(Path::of));
            return ExitCode.DONE;
        } catch (UnsupportedOperationException e) {
            System.err.println(ParapetCommand.NO_WINDOW);
            return ExitCode.MACHINE_FAILED;
        }
    }

    private static int runCommand(String... args) {
        var shortcut = new Shortcut(writer(System.out), writer(System.err));
        return shortcut.run(args).orElseGet(() -> parse(args));
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, stream.charset());
    }

    private static int parse(String... args) {
        return ParapetCommand.create(
                        Clock.system(ZoneId.systemDefault()),
                        Folders.current(),
                        file -> ParapetWindow.open(Optional.of(file)),
                        args)
                .execute(args);
    }
}
