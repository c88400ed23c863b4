package dev.parapet.cli;

import dev.parapet.assessment.Assessment;
import dev.parapet.assessment.Assessor;
import dev.parapet.assessment.QuestionAssessment;
import dev.parapet.assessment.Risk;
import dev.parapet.lens.answers.AwsImport;
import dev.parapet.lens.answers.AwsImport.Judged;
import dev.parapet.review.Stamp;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

@Command(
        name = "import",
        description = {
            "Takes answers from the AWS tool into a review.",
            "Files are what aws wellarchitected list-answers, get-answer, get-lens-review and"
                    + " export-lens print, or folders of such files."
        },
        mixinStandardHelpOptions = true)
final class AwsImportCommand implements Callable<Integer> {
    private final Clock clock;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Mixin private ReviewInput reviews = new ReviewInput();

    @Parameters(index = "0", paramLabel = "REVIEW", description = "the review file")
    private Path file = Path.of("");

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "FILE",
            description = "files that the aws command printed, or folders of them")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--preview", description = "only print what would happen")
    private boolean preview;

    AwsImportCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException, WrongInput {
        var found = reviews.openToChange(file, clock);
        var before = found.review();
        var export = AwsFiles.read(files, spec.commandLine().getErr());
        var imported = AwsImport.into(before, export);
        var out = spec.commandLine().getOut();
        imported.lines().forEach(out::println);
        var assessment = Assessor.assess(imported.review());
        imported.judged().forEach(judged -> compare(judged, assessment, out));
        out.flush();
        if (!preview && !imported.review().equals(before)) {
            var by = new Stamp(before.people().reviewer(), clock.instant());
            ReviewInput.save(found, imported.review().signed(before, by), clock);
        }
        return ExitCode.DONE;
    }

    /// Says where the tool judges a question otherwise than Parapet, which then deserves a look.
    private static void compare(Judged judged, Assessment assessment, PrintWriter out) {
        assessment.questions().stream()
                .filter(question -> question.ref().equals(judged.question()))
                .map(QuestionAssessment::risk)
                .filter(risk -> !judged.risk().isEmpty() && !judged.risk().equals(word(risk)))
                .forEach(risk ->
                        out.printf(
                                "%s: %s in the AWS tool, %s here%n",
                                judged.question().key(), judged.risk(), word(risk)));
    }

    private static String word(Risk risk) {
        return switch (risk) {
            case HIGH -> "HIGH";
            case MEDIUM -> "MEDIUM";
            case LOW -> "LOW";
            case NONE -> "NONE";
            case UNANSWERED -> "UNANSWERED";
            case NOT_APPLICABLE -> "NOT_APPLICABLE";
        };
    }
}
