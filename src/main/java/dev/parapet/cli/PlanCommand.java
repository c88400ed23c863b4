package dev.parapet.cli;

import dev.parapet.plan.check.Finding;
import dev.parapet.plan.check.FindingWording;
import dev.parapet.plan.check.PlanCheck;
import dev.parapet.report.plan.PlanFile;
import dev.parapet.report.plan.PlanFormat;
import dev.parapet.report.plan.PlanOptions;
import dev.parapet.report.plan.PlanSource;
import dev.parapet.report.plan.Remark;
import dev.parapet.review.Review;
import dev.parapet.review.keep.FoundReview;
import dev.parapet.wording.Wording;

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
import java.util.Locale;
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
            paramLabel = "FILE",
            description = "the plan; the ending of its name picks the format")
    private List<Path> files = new ArrayList<>();

    @Option(
            names = "--check",
            description =
                    "lists what should be mended before the plan goes out, and writes none; exit 1"
                            + " where there is something")
    private boolean isChecked;

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
        if (isChecked) {
            return check();
        }
        if (files.isEmpty()) {
            throw wrong("-o FILE is missing: name the plan, or list what to mend with --check");
        }
        write(files.getLast());
        return ExitCode.DONE;
    }

    private int check() throws IOException, WrongInput {
        if (!files.isEmpty()) {
            throw wrong("--check writes no plan; leave -o out");
        }
        var out = spec.commandLine().getOut();
        var subject = subject(reviews.open(review).review());
        var findings = findings(subject, day(subject));
        var wording = new FindingWording(new Wording(Locale.ENGLISH));
        findings.forEach(finding -> out.println(wording.line(finding, subject.sets())));
        out.flush();
        return findings.isEmpty() ? ExitCode.DONE : ExitCode.WRONG_INPUT;
    }

    private void write(Path file) throws IOException, WrongInput {
        checkFormat(file);
        if (Files.exists(file) && Files.isSameFile(file, review)) {
            throw new WrongInput(file + ": is the review itself; give the plan another name");
        }
        var found = reviews.open(review);
        var subject = subject(found.review());
        var day = day(subject);
        var remarks = new PlanFile(options(found)).write(subject, day, file);
        remarks.forEach(remark -> warn(file, inWords(remark)));
        int findings = findings(subject, day).size();
        if (findings > 0) {
            warn(
                    file,
                    findings
                            + (findings == 1 ? " thing" : " things")
                            + " to mend before it goes out; parapet plan "
                            + review
                            + " --check lists them");
        }
    }

    private List<Finding> findings(Review subject, LocalDate day) throws IOException, WrongInput {
        return PlanCheck.of(new PlanSource(subject, day, choices.options()).planned());
    }

    private void warn(Path file, String message) {
        var err = spec.commandLine().getErr();
        err.println(file + ": warning: " + message);
        err.flush();
    }

    private LocalDate day(Review subject) {
        var usual =
                milestones.isEmpty()
                        ? LocalDate.now(clock)
                        : LocalDate.ofInstant(subject.changed(), clock.getZone());
        return days.isEmpty() ? usual : days.getLast();
    }

    private void checkFormat(Path file) {
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
                .beside(review)
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
            case Remark.Cut cut -> "texts longer than a cell holds end early: " + cut.inWords();
        };
    }
}
