package dev.parapet.cli;

import dev.parapet.document.DocumentWriter;
import dev.parapet.lens.answers.AwsPreview;
import dev.parapet.lens.answers.AwsUpdates;
import dev.parapet.questionset.QuestionSet;
import dev.parapet.review.Review;
import dev.parapet.review.file.AtomicFile;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

@Command(
        name = "export",
        description = {
            "Writes the calls that bring the answers of a review into the AWS tool: a file for each"
                    + " update-answer, and a script that makes them all.",
            "With several question sets in the review, each gets a folder of its own."
        },
        mixinStandardHelpOptions = true)
final class AwsExportCommand implements Callable<Integer> {
    @Spec private CommandSpec spec = CommandSpec.create();

    @Mixin private ReviewInput reviews = new ReviewInput();

    @Parameters(paramLabel = "REVIEW", description = "the review file")
    private Path file = Path.of("");

    @Option(names = "-o", paramLabel = "FOLDER", description = "the folder to write to")
    private List<Path> folders = new ArrayList<>();

    @Option(
            names = "--preview",
            paramLabel = "FILE",
            description =
                    "print what the calls would change, against what list-answers or get-answer"
                            + " printed")
    private List<Path> present = new ArrayList<>();

    @Override
    public Integer call() throws IOException, WrongInput {
        if (folders.isEmpty() && present.isEmpty()) {
            throw new WrongInput("name a folder with -o, or files to compare with by --preview");
        }
        var review = reviews.open(file).review();
        for (var set : review.sets()) {
            if (!present.isEmpty()) {
                preview(review, set);
            }
            if (!folders.isEmpty()) {
                write(review, set);
            }
        }
        spec.commandLine().getOut().flush();
        return ExitCode.DONE;
    }

    private void preview(Review review, QuestionSet set) throws IOException, WrongInput {
        var now = AwsFiles.read(present, spec.commandLine().getErr());
        var lines = AwsPreview.of(review, set, now);
        var out = spec.commandLine().getOut();
        out.println(set.ref() + (lines.isEmpty() ? ": nothing would change" : ""));
        lines.forEach(line -> out.println("  " + line));
    }

    private void write(Review review, QuestionSet set) throws IOException {
        var updates = AwsUpdates.of(review, set);
        var top = folders.getLast();
        var folder = review.sets().size() == 1 ? top : top.resolve(set.id());
        Files.createDirectories(folder);
        var writer = new DocumentWriter();
        for (var update : updates.files().entrySet()) {
            AtomicFile.write(folder.resolve(update.getKey()), writer.write(update.getValue()));
        }
        AtomicFile.write(
                folder.resolve("update-answers.sh"),
                updates.script().getBytes(StandardCharsets.UTF_8));
        var out = spec.commandLine().getOut();
        out.printf("%s: %d answers and update-answers.sh%n", folder, updates.files().size());
        updates.remarks().forEach(remark -> out.println("  " + remark));
    }
}
