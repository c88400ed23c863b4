package dev.parapet.cli;

import dev.parapet.review.Conflict;
import dev.parapet.review.Conflict.Choice;
import dev.parapet.review.Review;
import dev.parapet.review.file.AtomicFile;
import dev.parapet.review.file.ReviewFile;
import dev.parapet.review.merge.Merge;
import dev.parapet.review.merge.Merged;
import dev.parapet.wording.FieldWording;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

@Command(
        name = "merge",
        description = {
            "Takes two copies of a review together, practice by practice and field by field.",
            "Without BASE, the copy that both come from, a milestone or history that they share"
                    + " stands in for it.",
            "Where a person must decide, the result says what OURS says and keeps the conflict"
                    + " for the window; each is a line on standard error, and the exit code is 1.",
            "As a Git merge driver: parapet merge %%O %%A %%B -o %%A --name %%P"
        },
        mixinStandardHelpOptions = true)
final class MergeCommand implements Callable<Integer> {
    private final FieldWording words = new FieldWording(new Wording(Locale.ENGLISH));

    @Spec private CommandSpec spec = CommandSpec.create();

    @Parameters(
            arity = "2..3",
            paramLabel = "[BASE] OURS THEIRS",
            hideParamSyntax = true,
            description = "the review files")
    private List<Path> files = new ArrayList<>();

    @Option(
            names = "-o",
            required = true,
            paramLabel = "FILE",
            description = "the merged review; it may be one of the files merged")
    private Path to = Path.of("");

    @Option(names = "--ours", description = "decide every conflict for OURS")
    private boolean ours;

    @Option(names = "--theirs", description = "decide every conflict for THEIRS")
    private boolean theirs;

    @Option(
            names = "--both",
            description =
                    "keep both texts where that can be; with --ours or --theirs, those decide"
                            + " the rest")
    private boolean both;

    @Option(
            names = "--name",
            paramLabel = "NAME",
            description = "what to call the review in messages, where its file has another name")
    private List<String> names = new ArrayList<>();

    @Mixin private ReviewInput reviews = new ReviewInput();

    @Override
    public Integer call() throws IOException, WrongInput {
        if (ours && theirs) {
            throw new ParameterException(
                    spec.commandLine(), "--ours and --theirs exclude each other; choose one");
        }
        var mine = reviews.openWritable(files.get(files.size() - 2));
        var merged = merge(mine.review());
        var review = decided(merged.review());
        AtomicFile.write(to, mine.protection().protect(new ReviewFile().toBytes(review)));
        return tell(merged, review);
    }

    private Merged merge(Review mine) throws IOException, WrongInput {
        var other = reviews.openWritable(files.getLast()).review();
        if (!Merge.areCopies(mine, other)) {
            throw new WrongInput(
                    name()
                            + ": these are two reviews, not two copies of one; only copies can"
                            + " be merged");
        }
        if (files.size() == 2 || isEmpty(files.getFirst())) {
            return Merge.of(mine, other);
        }
        var base = reviews.open(files.getFirst()).review();
        return Merge.areCopies(base, mine) ? Merge.of(base, mine, other) : Merge.of(mine, other);
    }

    /// Git gives an empty file where the two sides have none in common.
    private static boolean isEmpty(Path file) throws IOException {
        return Files.size(file) == 0;
    }

    private Review decided(Review review) {
        var decided = both ? Conflict.decideAll(review, Choice.BOTH) : review;
        if (ours || theirs) {
            return Conflict.decideAll(decided, ours ? Choice.OURS : Choice.THEIRS);
        }
        return decided;
    }

    private int tell(Merged merged, Review review) {
        var out = spec.commandLine().getOut();
        out.println(
                name() + ": " + count(merged.arrivals().size(), "change") + " taken from theirs");
        out.flush();
        var err = spec.commandLine().getErr();
        review.conflicts().forEach(conflict -> err.println(name() + ": " + line(conflict, review)));
        err.flush();
        return review.conflicts().isEmpty() ? ExitCode.DONE : ExitCode.WRONG_INPUT;
    }

    private String line(Conflict conflict, Review review) {
        return "%s: %s: ours “%s”, theirs “%s”"
                .formatted(
                        words.subject(conflict.field(), review.sets()),
                        words.name(conflict.field()),
                        BriefText.of(words.value(conflict.field(), conflict.ours())),
                        BriefText.of(words.value(conflict.field(), conflict.theirs())));
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    private String name() {
        return names.isEmpty() ? to.toString() : names.getLast();
    }
}
