package dev.parapet.review.keep;

import dev.parapet.document.Loaded;
import dev.parapet.questionset.QuestionSet;
import dev.parapet.questionset.format.QuestionSetReader;
import dev.parapet.review.Change;
import dev.parapet.review.NewReview;
import dev.parapet.review.People;
import dev.parapet.review.Review;
import dev.parapet.review.Scope;
import dev.parapet.review.Workload;
import dev.parapet.review.age.Protection;
import dev.parapet.review.file.ReviewFile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/// A small review in ever new states, each told by its number.
final class Shop {
    static final Instant NOW = Instant.parse("2026-11-23T16:40:00Z");
    static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    private static final Path SET = Path.of("src/test/resources/dev/parapet/cli/question-set.yaml");

    private final Review begun;

    Shop() throws IOException {
        var set =
                switch (new QuestionSetReader().read(SET)) {
                    case Loaded.Ready<QuestionSet>(var value, _) -> value;
                    case Loaded.Refused<QuestionSet>(var problems) ->
                            throw new AssertionError(problems.toString());
                };
        this.begun = NewReview.of(Workload.named("Shop"), List.of(set), NOW);
    }

    /// The review after so many answers, each a note on the practice whose turn it was.
    Review state(int number) {
        var practices =
                new Scope(begun)
                        .questions()
                        .flatMap(asked -> asked.practices().stream().map(asked::refOf))
                        .toList();
        var review = begun.withPeople(new People("state " + number, List.of()));
        for (int answer = Math.max(1, number - practices.size() + 1); answer <= number; answer++) {
            var practice = practices.get(answer % practices.size());
            review = new Change.SetNote(practice, "answer " + answer).applyTo(review);
        }
        return review;
    }

    static int numberOf(Review review) {
        return Integer.parseInt(review.people().reviewer().substring("state ".length()));
    }

    byte[] bytes(int number) {
        return new ReviewFile().toBytes(state(number));
    }

    /// A file with a state of the review in it, and no version kept.
    Path file(Path folder, int number) throws IOException {
        return Files.write(folder.resolve("shop.parapet"), bytes(number));
    }

    /// The review that a file holds.
    static FoundReview open(Path file) throws IOException {
        return found(new ReviewOpener().open(file));
    }

    static FoundReview open(Path file, Protection known) throws IOException {
        return found(new ReviewOpener().open(file, known));
    }

    private static FoundReview found(ReviewOpener.Outcome outcome) {
        if (outcome instanceof ReviewOpener.Outcome.Found(var found, _)) {
            return found;
        }
        throw new AssertionError(outcome.toString());
    }

    /// Somebody who has the review open and never waits.
    static ReviewKeeper keeper(Path file) throws IOException {
        return new ReviewKeeper(open(file), CLOCK, _ -> {});
    }
}
