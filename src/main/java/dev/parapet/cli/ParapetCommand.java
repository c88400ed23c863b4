package dev.parapet.cli;

import dev.parapet.settings.Folders;
import dev.parapet.settings.Release;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.TypeConversionException;

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
        version = ParapetCommand.VERSION,
        synopsisSubcommandLabel = "COMMAND")
public final class ParapetCommand {
    /// Said where the machine has no display for a window.
    public static final String NO_WINDOW =
            "no window can be opened here, for there is no display; the commands in parapet --help"
                    + " need none";

    static final String VERSION = "parapet " + Release.NUMBER;

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
}
