package dev.parapet.cli;

import dev.parapet.assessment.Trend;
import dev.parapet.assessment.Trend.Point;
import dev.parapet.document.DocumentWriter;
import dev.parapet.document.MappingBuilder;
import dev.parapet.document.Node;
import dev.parapet.document.Node.Flag;
import dev.parapet.document.Node.Sequence;
import dev.parapet.report.exchange.FiguresJson;
import dev.parapet.review.Review;
import dev.parapet.review.Stamp;
import dev.parapet.review.file.Milestones;
import dev.parapet.wording.TrendWording;
import dev.parapet.wording.Wording;

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
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;

@Command(
        name = "milestone",
        description = "Keeps the present state of a review under a name, or lists what was kept.",
        mixinStandardHelpOptions = true)
final class MilestoneCommand implements Callable<Integer> {
    private final Clock clock;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "REVIEW", description = "the review file")
    private Path file = Path.of("");

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "NAME",
            description = "the milestone's name")
    private List<String> names = new ArrayList<>();

    @Option(names = "--list", description = "list the milestones with score and risks")
    private boolean list;

    @Option(names = "--json", description = "list them as JSON")
    private boolean json;

    @Mixin private ReviewInput reviews = new ReviewInput();

    MilestoneCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException, WrongInput {
        if ((list || json) == !names.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), "name the milestone to keep, or ask for the --list");
        }
        if (list || json) {
            print(reviews.open(file).review());
        } else {
            keep(names.getLast());
        }
        return ExitCode.DONE;
    }

    private void keep(String name) throws IOException, WrongInput {
        var found = reviews.openToChange(file, clock);
        var review = found.review();
        if (name.isBlank()) {
            throw new WrongInput("the milestone's name is empty; give it one");
        }
        if (review.milestones().stream().anyMatch(kept -> kept.name().equals(name))) {
            throw new WrongInput(file + ": has a milestone \"" + name + "\" already");
        }
        var by = new Stamp(review.people().reviewer(), clock.instant());
        ReviewInput.save(found, Milestones.keep(review, name, by.at()).signed(review, by), clock);
    }

    private void print(Review review) {
        var points = Trend.of(review).points();
        var kept = IntStream.range(0, review.milestones().size());
        var out = spec.commandLine().getOut();
        if (json) {
            var tree = Sequence.of(kept.mapToObj(i -> node(review, i, points.get(i))).toList());
            out.print(new String(new DocumentWriter().write(tree), StandardCharsets.UTF_8));
        } else {
            kept.forEach(i -> out.println(line(review, i, points.get(i))));
        }
        out.flush();
    }

    private String line(Review review, int index, Point point) {
        var words = new TrendWording(new Wording(Locale.ENGLISH));
        var day = LocalDate.ofInstant(point.at(), clock.getZone());
        var changed = Milestones.holds(review.milestones(), index) ? "" : ", changed since";
        return day + "  " + point.milestone() + ": " + words.figures(point) + changed;
    }

    private static Node node(Review review, int index, Point point) {
        return new MappingBuilder()
                .text("name", point.milestone())
                .text("at", point.at().toString())
                .text("seal", review.milestones().get(index).seal())
                .put("intact", Flag.of(Milestones.holds(review.milestones(), index)))
                .put("score", FiguresJson.of(point.score()))
                .put("risks", FiguresJson.of(point.risks()))
                .build();
    }
}
