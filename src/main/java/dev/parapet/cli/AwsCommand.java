package dev.parapet.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

import java.time.Clock;

/// Answers from the AWS tool and to it.
@Command(
        name = "aws",
        description =
                "Takes answers from the AWS Well-Architected Tool, by files, and brings them"
                        + " there.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND")
final class AwsCommand {
    private AwsCommand() {}

    static CommandLine create(Clock clock) {
        return new CommandLine(new AwsCommand())
                .addSubcommand(new AwsImportCommand(clock))
                .addSubcommand(new AwsExportCommand());
    }
}
