package dev.parapet.cli;

import dev.parapet.settings.Folders;

import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// What can stand behind `parapet`, in the order of its help.
final class Subcommands {
    private Subcommands() {}

    /// By name, each made only when it is asked for.
    static SequencedMap<String, Supplier<Object>> of(
            Clock clock, Folders folders, Consumer<Path> window) {
        var all = new LinkedHashMap<String, Supplier<Object>>();
        all.put("open", () -> new OpenCommand(window));
        all.put("sets", SetsCommand::new);
        all.put("check", CheckCommand::new);
        all.put("new", () -> new NewCommand(clock));
        all.put("answer", () -> new AnswerCommand(clock));
        all.put("score", () -> new ScoreCommand(clock));
        all.put("plan", () -> new PlanCommand(clock));
        all.put("milestone", () -> new MilestoneCommand(clock));
        all.put("diff", DiffCommand::new);
        all.put("history", () -> new HistoryCommand(clock));
        all.put("take", () -> new TakeCommand(clock));
        all.put("upgrade", () -> new UpgradeCommand(clock));
        all.put("portfolio", () -> new PortfolioCommand(clock, folders.cache()));
        all.put("lens", LensCommand::new);
        all.put("aws", () -> AwsCommand.create(clock));
        all.put("sheet", () -> SheetCommand.create(clock));
        all.put("merge", MergeCommand::new);
        all.put("sync", () -> new SyncCommand(clock, new ConsoleSignIn()));
        all.put("versions", () -> new VersionsCommand(clock));
        all.put("sanitise", () -> new SanitiseCommand(clock));
        all.put("encrypt", () -> new EncryptCommand(clock));
        all.put("decrypt", () -> new DecryptCommand(clock));
        return all;
    }
}
