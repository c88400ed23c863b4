package dev.parapet.cli;

import dev.parapet.report.plan.PlanFile;
import dev.parapet.report.plan.PlanFormat;
import dev.parapet.report.plan.Remark;

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
import java.util.concurrent.Callable;

@Command(
        name = "plan",
        description = "Writes the improvement plan of a review as PDF.",
        mixinStandardHelpOptions = true)
final class PlanCommand implements Callable<Integer> {
    private final Clock clock;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Mixin private PlanChoices choices = new PlanChoices();

    @Mixin private DeliveryChoices delivery = new DeliveryChoices();

    @Parameters(paramLabel = "REVIEW", description = "the review file")
    private Path review = Path.of("");

    @Option(
            names = "-o",
            required = true,
            paramLabel = "FILE",
            description = "the plan; its name ends in .pdf")
    private Path file = Path.of("");

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
        if (PlanFormat.of(file).isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    file + ": a plan is written as PDF; let its name end in .pdf");
        }
        if (Files.exists(file) && Files.isSameFile(file, review)) {
            throw new WrongInput(file + ": is the review itself; give the plan another name");
        }
        var day = days.isEmpty() ? LocalDate.now(clock) : days.getLast();
        var remarks =
                new PlanFile(choices.options().with(delivery.delivery(clock.instant())))
                        .write(ReviewInput.read(review), day, file);
        var err = spec.commandLine().getErr();
        remarks.forEach(remark -> err.println(file + ": warning: " + inWords(remark)));
        err.flush();
        return ExitCode.DONE;
    }

    private static String inWords(Remark remark) {
        return switch (remark) {
            case Remark.NotArchivable() ->
                    "a password protects it, so it is no PDF/A, which archives ask for";
            case Remark.Replaced replaced ->
                    "the plan's font lacks "
                            + replaced.codePoints().size()
                            + " of the characters used, shown as boxes: "
                            + replaced.inWords();
        };
    }
}
