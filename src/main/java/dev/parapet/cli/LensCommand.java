package dev.parapet.cli;

import picocli.CommandLine.Command;

/// What can be done with AWS custom lenses.
@Command(
        name = "lens",
        description = "Reads, checks and writes AWS custom lenses.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {LensImportCommand.class, LensExportCommand.class, LensLintCommand.class})
final class LensCommand {}
