package dev.parapet.cli;

import dev.parapet.document.DocumentWriter;
import dev.parapet.portfolio.Portfolio;
import dev.parapet.portfolio.PortfolioOrder;
import dev.parapet.portfolio.PortfolioReader;
import dev.parapet.portfolio.PortfolioWording;
import dev.parapet.wording.MomentWording;
import dev.parapet.wording.Wording;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.Callable;

@Command(
        name = "portfolio",
        description = "Lists the reviews of a folder with risks, score and what is due next.",
        mixinStandardHelpOptions = true)
final class PortfolioCommand implements Callable<Integer> {
    private final Clock clock;
    private final Path cache;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FOLDER", description = "the folder; its folders are looked into too")
    private Path folder = Path.of("");

    @Option(
            names = "--sort",
            paramLabel = "ORDER",
            defaultValue = "CHANGED",
            description = "${COMPLETION-CANDIDATES}; without it ${DEFAULT-VALUE}")
    private PortfolioOrder order = PortfolioOrder.CHANGED;

    @Option(names = "--json", description = "print JSON")
    private boolean json;

    PortfolioCommand(Clock clock, Path cache) {
        this.clock = clock;
        this.cache = cache;
    }

    @Override
    public Integer call() throws IOException {
        if (!Files.exists(folder)) {
            throw new NotDirectoryException(folder.toString());
        }
        var portfolio =
                new PortfolioReader(cache)
                        .read(folder, clock.instant(), new PortfolioReader.Unfollowed());
        var wording = new Wording(Locale.ENGLISH);
        var today = LocalDate.now(clock);
        var entries =
                portfolio.entries().stream()
                        .sorted(order.comparator(Locale.ENGLISH, today))
                        .toList();
        var out = spec.commandLine().getOut();
        if (json) {
            var tree = new PortfolioJson(portfolio.folder(), today).tree(entries);
            out.print(new String(new DocumentWriter().write(tree), StandardCharsets.UTF_8));
        } else {
            new PortfolioTable(
                            portfolio.folder(),
                            new PortfolioWording(wording),
                            new MomentWording(wording, clock.getZone()),
                            today)
                    .lines(entries)
                    .forEach(out::println);
        }
        out.flush();
        warn(portfolio);
        return ExitCode.DONE;
    }

    private void warn(Portfolio portfolio) {
        var err = spec.commandLine().getErr();
        portfolio
                .unread()
                .forEach(unread -> err.println(unread + ": warning: cannot be listed, left out"));
        if (!portfolio.whole()) {
            err.println(folder + ": warning: holds too much to look through; name a folder in it");
        }
        err.flush();
    }
}
