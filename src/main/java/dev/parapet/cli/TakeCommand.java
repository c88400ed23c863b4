package dev.parapet.cli;

import dev.parapet.questionset.PracticeRef;
import dev.parapet.review.Review;
import dev.parapet.review.Stamp;
import dev.parapet.review.keep.FoundReview;
import dev.parapet.review.take.Taking;
import dev.parapet.review.take.Taking.Fate;
import dev.parapet.review.take.Taking.Offer;
import dev.parapet.wording.Wording;

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
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

@Command(
        name = "take",
        description = {
            "Takes answers over from another review, such as that of the platform, or a template.",
            "Prints practice by practice what is taken. Answers that are there already are left as"
                    + " they are, unless they are to be replaced; notes are joined, and private"
                    + " notes, due dates and accepted risks stay where they were given."
        },
        mixinStandardHelpOptions = true)
final class TakeCommand implements Callable<Integer> {
    private static final Wording WORDING = new Wording(Locale.ENGLISH);

    private final Clock clock;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "FROM", description = "the review that is taken from")
    private Path from = Path.of("");

    @Parameters(index = "1", paramLabel = "INTO", description = "the review that takes them")
    private Path into = Path.of("");

    @Option(
            names = "--only",
            split = ",",
            paramLabel = "ID",
            description = "take the answers to these practices only; may be repeated")
    private List<String> only = new ArrayList<>();

    @Option(names = "--overwrite", description = "replace answers that are there already, too")
    private boolean overwrite;

    @Option(names = "--preview", description = "only print what would happen")
    private boolean preview;

    @Mixin private ReviewInput reviews = new ReviewInput();

    TakeCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException, WrongInput {
        var theirs = reviews.open(from).review();
        var found = reviews.openToChange(into, clock);
        var taking = taking(theirs, found.review());
        var offers = chosen(taking);
        var taken =
                offers.stream().filter(this::isTaken).map(Offer::ref).collect(Collectors.toSet());
        print(offers, taken.size());
        if (!preview && !taken.isEmpty()) {
            save(found, taking, taken);
        }
        return ExitCode.DONE;
    }

    private Taking taking(Review theirs, Review ours) throws WrongInput {
        if (theirs.id().equals(ours.id())) {
            throw new WrongInput(
                    from + ": is a copy of " + into + "; copies are merged: parapet merge");
        }
        return new Taking(theirs, ours);
    }

    private void save(FoundReview found, Taking taking, Set<PracticeRef> taken)
            throws IOException, WrongInput {
        var review = found.review();
        var by = new Stamp(review.people().reviewer(), clock.instant());
        ReviewInput.save(found, taking.take(taken).applyTo(review).signed(review, by), clock);
    }

    private boolean isTaken(Offer offer) {
        return offer.fate() == Fate.TAKEN || overwrite;
    }

    private List<Offer> chosen(Taking taking) throws WrongInput {
        var offers = taking.offers();
        var unknown =
                only.stream()
                        .filter(id -> offers.stream().noneMatch(offer -> isCalled(offer, id)))
                        .toList();
        if (!unknown.isEmpty()) {
            throw new WrongInput(from + ": has nothing to take for " + String.join(", ", unknown));
        }
        return offers.stream()
                .filter(offer ->
                        only.isEmpty() || only.stream().anyMatch(id -> isCalled(offer, id)))
                .toList();
    }

    private static boolean isCalled(Offer offer, String id) {
        return offer.practice().id().equalsIgnoreCase(id);
    }

    private void print(List<Offer> offers, int taken) {
        PrintWriter out = spec.commandLine().getOut();
        for (var offer : offers) {
            out.printf(
                    "%-9s %-12s %s: %s%n",
                    fate(offer),
                    offer.practice().id(),
                    offer.practice().title(),
                    WORDING.state(offer.after().state()).toLowerCase(Locale.ENGLISH));
        }
        out.printf("%s: %d of %d answers taken from %s%n", into, taken, offers.size(), from);
        out.flush();
    }

    private String fate(Offer offer) {
        return switch (offer.fate()) {
            case TAKEN -> "taken";
            case OTHERWISE -> overwrite ? "replaced" : "left";
        };
    }
}
