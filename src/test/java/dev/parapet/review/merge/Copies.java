package dev.parapet.review.merge;

import dev.parapet.review.Change;
import dev.parapet.review.Evidence;
import dev.parapet.review.FieldRef;
import dev.parapet.review.FieldValue;
import dev.parapet.review.People;
import dev.parapet.review.RandomReviews;
import dev.parapet.review.Review;
import dev.parapet.review.SampleReviews;
import dev.parapet.review.Stamp;
import dev.parapet.review.WorkloadField;
import dev.parapet.review.file.Milestones;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// A review and two copies of it in which two people went on, at random: the same for the same
/// seed. Every text that they typed bears a mark such as `<ours 7>`.
record Copies(Review base, Review ours, Review theirs) {
    private static final Pattern MARK = Pattern.compile("<(base|ours|theirs) \\d+>");

    static Copies of(long seed) {
        var reviews = new RandomReviews(seed);
        var base = new Writer("base", reviews, seed).goOn(reviews.review(), 12);
        return new Copies(
                base,
                new Writer("ours", reviews, seed + 1).goOn(base, (int) (seed % 40)),
                new Writer("theirs", reviews, seed + 2).goOn(base, (int) (seed * 7 % 40)));
    }

    /// Somebody who goes on with a review.
    private static final class Writer {
        private final String name;
        private final RandomReviews reviews;
        private final Random random;
        private int marks;

        Writer(String name, RandomReviews reviews, long seed) {
            this.name = name;
            this.reviews = reviews;
            this.random = new Random(seed);
        }

        Review goOn(Review before, int steps) {
            var review = before;
            for (var i = 0; i < steps; i++) {
                review = step(review);
            }
            var at = before.changed().plusSeconds(60 + random.nextInt(600));
            return review.equals(before) ? review : review.signed(before, new Stamp(name, at));
        }

        private Review step(Review review) {
            var practice = reviews.practice(review);
            var answer = review.answerTo(practice);
            return switch (random.nextInt(9)) {
                case 0 -> apply(review, new Change.SetNote(practice, answer.note() + mark()));
                case 1 -> apply(review, new Change.SetNote(practice, mark()));
                case 2 -> apply(review, new Change.SetOwner(practice, mark()));
                case 3 -> {
                    var evidence = new ArrayList<>(answer.evidence());
                    evidence.add(new Evidence.Remark(mark()));
                    yield apply(review, new Change.SetEvidence(practice, evidence));
                }
                case 4 -> {
                    var attendees = new ArrayList<>(review.people().attendees());
                    attendees.add(mark());
                    yield review.withPeople(new People(mark(), attendees));
                }
                case 5 -> purpose(review, text -> text + mark());
                case 6 ->
                        Milestones.keep(
                                review,
                                mark(),
                                SampleReviews.BEGUN.plusSeconds(random.nextInt(9000)));
                default -> apply(review, reviews.change(review));
            };
        }

        private static Review apply(Review review, Change change) {
            return change.applyTo(review);
        }

        private static Review purpose(Review review, UnaryOperator<String> change) {
            var purpose = new FieldRef.OfWorkload(WorkloadField.PURPOSE);
            var text = change.apply(review.workload().purpose());
            return review.with(purpose.put(review.now(), new FieldValue.Prose(text)));
        }

        private String mark() {
            return "<" + name + " " + ++marks + ">";
        }
    }

    static List<String> marksOf(String text) {
        return MARK.matcher(text).results().map(MatchResult::group).toList();
    }
}
