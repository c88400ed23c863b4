package dev.parapet.cli;

import dev.parapet.report.pdf.Paper;
import dev.parapet.report.plan.PlanFile;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

@Command(
        name = "plan",
        description = "Writes the improvement plan of a review as PDF.",
        mixinStandardHelpOptions = true)
final class PlanCommand implements Callable<Integer> {
    private final Clock clock;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "REVIEW", description = "the review file")
    private Path review = Path.of("");

    @Option(
            names = "-o",
            required = true,
            paramLabel = "FILE",
            description = "the plan; its name ends in .pdf")
    private Path file = Path.of("");

    @Option(
            names = "--paper",
            defaultValue = "A4",
            description = "A4 or LETTER; without it ${DEFAULT-VALUE}")
    private Paper paper = Paper.A4;

    @Option(
            names = "--date",
            paramLabel = "DAY",
            description = "the plan's day, such as 2026-01-31; without it today")
    private List<LocalDate> days = new ArrayList<>();

    @Mixin private ReviewInput reviews = new ReviewInput();

    PlanCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException, WrongInput {
        if (!file.toString().toLowerCase(Locale.ROOT).endsWith(".pdf")) {
            throw new ParameterException(
                    spec.commandLine(),
                    file + ": a plan is written as PDF; let its name end in .pdf");
        }
        if (Files.exists(file) && Files.isSameFile(file, review)) {
            throw new WrongInput(file + ": is the review itself; give the plan another name");
        }
        var day = days.isEmpty() ? LocalDate.now(clock) : days.getLast();
        var found = reviews.open(review);
        var written = new PlanFile(paper, Locale.ENGLISH).write(found.review(), day, file);
        if (!written.replaced().isEmpty()) {
            var err = spec.commandLine().getErr();
            err.println(file + ": warning: " + missing(written.replaced()));
            err.flush();
        }
        return ExitCode.DONE;
    }

    private static String missing(Set<Integer> codePoints) {
        var shown =
                codePoints.stream()
                        .limit(10)
                        .map(code -> "U+%04X".formatted(code))
                        .collect(Collectors.joining(", "));
        return "the plan's font lacks "
                + codePoints.size()
                + " of the characters used, shown as boxes: "
                + shown
                + (codePoints.size() > 10 ? " and more" : "");
    }
}
