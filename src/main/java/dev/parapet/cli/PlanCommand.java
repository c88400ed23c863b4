package dev.parapet.cli;

import dev.parapet.report.plan.PlanFile;
import dev.parapet.report.plan.PlanFormat;
import dev.parapet.report.plan.PlanOptions;
import dev.parapet.report.plan.Remark;
import dev.parapet.review.Review;
import dev.parapet.review.keep.FoundReview;

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
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

@Command(
        name = "plan",
        description = "Writes the improvement plan of a review.",
        mixinStandardHelpOptions = true)
final class PlanCommand implements Callable<Integer> {
    private static final String KINDS =
            "a plan's name ends in "
                    + Arrays.stream(PlanFormat.values())
                            .map(format -> "." + format.ending())
                            .collect(Collectors.joining(", "));

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
            description = "the plan; the ending of its name picks the format")
    private Path file = Path.of("");

    @Option(
            names = "--date",
            paramLabel = "DAY",
            description = "the plan's day, such as 2026-01-31; without it today")
    private List<LocalDate> days = new ArrayList<>();

    @Option(
            names = "--milestone",
            paramLabel = "NAME",
            description = "the plan as of a milestone, and of its day")
    private List<String> milestones = new ArrayList<>();

    @Mixin private ReviewInput reviews = new ReviewInput();

    PlanCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException, WrongInput {
        checkFormat();
        if (Files.exists(file) && Files.isSameFile(file, review)) {
            throw new WrongInput(file + ": is the review itself; give the plan another name");
        }
        var err = spec.commandLine().getErr();
        var found = reviews.open(review);
        var subject = subject(found.review());
        var usual =
                milestones.isEmpty()
                        ? LocalDate.now(clock)
                        : LocalDate.ofInstant(subject.changed(), clock.getZone());
        var day = days.isEmpty() ? usual : days.getLast();
        var remarks = new PlanFile(options(found)).write(subject, day, file);
        remarks.forEach(remark -> err.println(file + ": warning: " + inWords(remark)));
        err.flush();
        return ExitCode.DONE;
    }

    private void checkFormat() {
        var format = PlanFormat.of(file).orElseThrow(() -> wrong(file + ": " + KINDS));
        var option = delivery.onlyForPdf();
        if (option.isPresent() && !format.isEnvelope()) {
            throw wrong(
                    option.get()
                            + ": only a PDF knows it; let the plan's name end in .pdf, or leave it"
                            + " out");
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    /// An encrypted review is not enclosed in a plan that anybody can open.
    private PlanOptions options(FoundReview found) throws IOException, WrongInput {
        var how = delivery.delivery(clock.instant());
        return choices.options()
                .with(found.protection().isEncrypted() ? how.attaching(false) : how);
    }

    private Review subject(Review now) throws WrongInput {
        return milestones.isEmpty()
                ? now
                : now.asOf(ReviewInput.milestone(now, review, milestones.getLast()));
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
            case Remark.Unwritable unwritable ->
                    "the format cannot hold "
                            + unwritable.codePoints().size()
                            + " of the characters used, shown as \uFFFD: "
                            + unwritable.inWords();
            case Remark.Cut cut ->
                    "texts longer than a cell holds end early: " + cut.inWords();
        };
    }
}
