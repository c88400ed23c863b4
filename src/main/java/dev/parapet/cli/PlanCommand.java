package dev.parapet.cli;

import dev.parapet.report.pdf.Paper;
import dev.parapet.report.pdf.PdfWriter;
import dev.parapet.report.plan.PlanReport;
import dev.parapet.review.file.AtomicFile;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

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
        var day = days.isEmpty() ? LocalDate.now(clock) : days.getLast();
        var report = PlanReport.of(ReviewInput.read(review), day, Locale.ENGLISH);
        var bytes = new ByteArrayOutputStream();
        new PdfWriter(paper).write(report, bytes);
        AtomicFile.write(file, bytes.toByteArray());
        return ExitCode.DONE;
    }
}
