package dev.parapet.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

import java.time.Clock;

/// The plan as a workbook that people fill in.
@Command(
        name = "sheet",
        description = "Takes back what people filled into the workbook of a plan.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND")
final class SheetCommand {
    private SheetCommand() {}

    static CommandLine create(Clock clock) {
        return new CommandLine(new SheetCommand()).addSubcommand(new SheetImportCommand(clock));
    }
}
