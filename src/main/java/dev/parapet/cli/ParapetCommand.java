package dev.parapet.cli;

import dev.parapet.settings.Folders;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Set;
import java.util.function.Consumer;

/// The `parapet` command with all its subcommands.
@Command(
        name = "parapet",
        description =
                "Reviews the security of a cloud workload, offline. Without a command it opens the"
                        + " window.",
        mixinStandardHelpOptions = true,
        version = "parapet 0.1.0",
        synopsisSubcommandLabel = "COMMAND")
public final class ParapetCommand {
    /// Said where the machine has no display for a window.
    public static final String NO_WINDOW =
            "no window can be opened here, for there is no display; the commands in parapet --help"
                    + " need none";

    private ParapetCommand() {}

    /// The command line for some arguments.
    ///
    /// @param clock for the dates of what is written
    /// @param folders of this machine for the application
    /// @param window opens the window with a review
    /// @param args of which the first may name a subcommand: then there is no other, for to make
    ///   them all takes several times as long as most of them work
    public static CommandLine create(
            Clock clock, Folders folders, Consumer<Path> window, String... args) {
        var all = Subcommands.of(clock, folders, window);
        var named = args.length > 0 && all.containsKey(args[0]) ? Set.of(args[0]) : all.keySet();
        var commandLine = new CommandLine(new ParapetCommand());
        all.forEach((name, command) -> {
            if (named.contains(name)) {
                commandLine.addSubcommand(name, command.get());
            }
        });
        return commandLine
                .setExecutionExceptionHandler(new InWords())
                .registerConverter(LocalDate.class, ParapetCommand::day)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(true);
    }

    private static LocalDate day(String written) {
        try {
            var day = LocalDate.parse(written);
            if (day.getYear() >= 1900 && day.getYear() <= 9999) {
                return day;
            }
        } catch (DateTimeParseException e) {
            throw noDay(written);
        }
        throw noDay(written);
    }

    private static TypeConversionException noDay(String written) {
        return new TypeConversionException(
                "\"" + written + "\" is no day; expected one such as 2026-01-31");
    }

    /// Says in a line what ended a command, and never shows a stack trace for what a user can mend.
    private static final class InWords implements IExecutionExceptionHandler {
        @Override
        public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
            return switch (e) {
                case WrongInput wrong ->
                        say(
                                command.getErr(),
                                String.join("\n", wrong.lines()),
                                ExitCode.WRONG_INPUT);
                case NoSuchFileException missing ->
                        say(
                                command.getErr(),
                                missing.getFile() + ": there is no such file",
                                ExitCode.WRONG_INPUT);
                case NotDirectoryException missing ->
                        say(
                                command.getErr(),
                                missing.getFile() + ": there is no such folder",
                                ExitCode.WRONG_INPUT);
                case InvalidPathException wrong ->
                        say(
                                command.getErr(),
                                wrong.getInput() + ": cannot be the name of a file",
                                ExitCode.WRONG_INPUT);
                case IOException failed ->
                        say(command.getErr(), reasonOf(failed), ExitCode.MACHINE_FAILED);
                case UnsupportedOperationException _ ->
                        say(command.getErr(), NO_WINDOW, ExitCode.MACHINE_FAILED);
                default -> say(command.getErr(), faultOf(e), ExitCode.MACHINE_FAILED);
            };
        }

        private static String reasonOf(IOException failed) {
            return switch (failed) {
                case AccessDeniedException denied ->
                        denied.getFile() + ": no permission to read or write here";
                case FileAlreadyExistsException there -> there.getFile() + ": stands in the way";
                case FileSystemException system when system.getReason() == null ->
                        system.getFile() + ": cannot be read or written";
                case FileSystemException system -> system.getFile() + ": " + system.getReason();
                default -> "cannot read or write: " + failed.getMessage();
            };
        }

        /// A fault of Parapet's own, with the place where it happened for whoever reports it.
        private static String faultOf(Exception e) {
            var place = e.getStackTrace().length == 0 ? "" : " at " + e.getStackTrace()[0];
            return "Parapet has made a mistake and stopped; please report this line: " + e + place;
        }

        private static int say(PrintWriter to, String text, int code) {
            to.println(text);
            to.flush();
            return code;
        }
    }
}
