package dev.parapet.cli;

import dev.parapet.assessment.Assessor;
import dev.parapet.assessment.Responsibility;
import dev.parapet.document.DocumentWriter;
import dev.parapet.review.AsOf;
import dev.parapet.wording.ReasonWording;
import dev.parapet.wording.Wording;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.Callable;

@Command(
        name = "score",
        description =
                "Prints risks and scores of a review, each with its reason, and who carries what.",
        mixinStandardHelpOptions = true)
final class ScoreCommand implements Callable<Integer> {
    @Spec private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "REVIEW", description = "the review file")
    private Path file = Path.of("");

    @Option(names = "--json", description = "print JSON")
    private boolean json;

    private final Clock clock;

    ScoreCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException, WrongInput {
        var review = ReviewInput.read(file);
        var assessment = Assessor.assess(new AsOf(LocalDate.now(clock)).of(review));
        var responsibility = Responsibility.of(review, assessment);
        var wording = new Wording(Locale.ENGLISH);
        var out = spec.commandLine().getOut();
        if (json) {
            var reasons = new ReasonWording(wording);
            var tree = new ScoreJson(review, assessment, responsibility, reasons).tree();
            out.print(new String(new DocumentWriter().write(tree), StandardCharsets.UTF_8));
        } else {
            out.println(review.workload().name() + ": " + wording.score(assessment.score()));
            new ScoreText(wording, out).print(assessment, responsibility);
        }
        out.flush();
        return ExitCode.DONE;
    }
}
