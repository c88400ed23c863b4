package dev.parapet.cli;

import dev.parapet.assessment.Comparison;
import dev.parapet.document.DocumentWriter;
import dev.parapet.review.Review;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

@Command(
        name = "diff",
        description = {
            "Compares two reviews, or two moments of one: risks, scores and every practice.",
            "A milestone is named behind a #, such as shop.parapet#Kick-off. One review alone is"
                    + " compared with its last milestone."
        },
        mixinStandardHelpOptions = true)
final class DiffCommand implements Callable<Integer> {
    @Spec private CommandSpec spec = CommandSpec.create();

    @Mixin private ReviewInput reviews = new ReviewInput();

    @Parameters(index = "0", paramLabel = "A", description = "the earlier review or milestone")
    private String first = "";

    @Parameters(index = "1", arity = "0..1", paramLabel = "B", description = "the later one")
    private List<String> seconds = new ArrayList<>();

    @Option(
            names = "--milestone",
            paramLabel = "NAME",
            description =
                    "with one review: the milestone it is compared with; given twice, both sides")
    private List<String> milestones = new ArrayList<>();

    @Option(names = "--json", description = "print JSON")
    private boolean json;

    @Override
    public Integer call() throws IOException, WrongInput {
        var sides = sides();
        var comparison = Comparison.of(sides.getFirst(), sides.getLast());
        var out = spec.commandLine().getOut();
        if (json) {
            var tree = new DiffJson(comparison).tree();
            out.print(new String(new DocumentWriter().write(tree), StandardCharsets.UTF_8));
        } else {
            new DiffText(comparison).lines().forEach(out::println);
        }
        out.flush();
        return ExitCode.DONE;
    }

    private List<Review> sides() throws IOException, WrongInput {
        if (!seconds.isEmpty()) {
            if (!milestones.isEmpty()) {
                throw new ParameterException(
                        spec.commandLine(),
                        "with two reviews, name a milestone behind a #, such as"
                                + " shop.parapet#Kick-off");
            }
            return List.of(reviews.moment(first), reviews.moment(seconds.getLast()));
        }
        var file = Path.of(first);
        var review = reviews.open(file).review();
        return switch (milestones.size()) {
            case 0 -> List.of(lastOf(review, file), review);
            case 1 -> List.of(moment(review, file, 0), review);
            case 2 -> List.of(moment(review, file, 0), moment(review, file, 1));
            default ->
                    throw new ParameterException(
                            spec.commandLine(), "two milestones at most can be compared");
        };
    }

    private Review moment(Review review, Path file, int index) throws WrongInput {
        return review.asOf(ReviewInput.milestone(review, file, milestones.get(index)));
    }

    private static Review lastOf(Review review, Path file) throws WrongInput {
        if (review.milestones().isEmpty()) {
            throw new WrongInput(file + ": has no milestone to compare with; name a second review");
        }
        return review.asOf(review.milestones().getLast());
    }
}
