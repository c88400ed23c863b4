package dev.parapet.portfolio;

import dev.parapet.questionset.QuestionSet;
import dev.parapet.questionset.ServiceModel;
import dev.parapet.questionset.catalogue.ShippedSets;
import dev.parapet.review.ActionPlan.Due;
import dev.parapet.review.Change;
import dev.parapet.review.NewReview;
import dev.parapet.review.People;
import dev.parapet.review.PracticeState;
import dev.parapet.review.Review;
import dev.parapet.review.Workload;
import dev.parapet.review.Workload.DataSensitivity;
import dev.parapet.review.Workload.Environment;
import dev.parapet.review.file.Milestones;
import dev.parapet.review.file.ReviewFile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;

/// Fills a folder with reviews of the size that people have, the same for the same seed: to measure
/// how a portfolio of many behaves. Run its `main` with a folder and a count.
public final class ManyReviews {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final List<String> WORKLOADS =
            List.of(
                    "Online shop",
                    "Payments",
                    "Claims",
                    "Data lake",
                    "Booking",
                    "Fleet tracking",
                    "Card issuing",
                    "Customer portal",
                    "Reporting",
                    "Identity",
                    "Search",
                    "Mail");
    private static final List<String> OWNERS =
            List.of("", "Platform lead", "Application owner", "Security officer", "Data steward");
    private static final List<String> NOTES =
            List.of(
                    "Seen in the walk-through; the runbook is in the wiki.",
                    "Only for the payment accounts so far, the others follow in the next quarter.",
                    "Nobody in the room knew; ask the partner.",
                    "Rotation is by hand and was forgotten twice.");

    private final Random random;
    private final List<QuestionSet> sets = new ShippedSets().read().newest();

    public ManyReviews(long seed) {
        this.random = new Random(seed);
    }

    static void main(String[] arguments) throws IOException {
        new ManyReviews(1).fill(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
    }

    public void fill(Path folder, int count) throws IOException {
        for (var number = 1; number <= count; number++) {
            var customer = folder.resolve("Customer " + (1 + number % 40));
            Files.createDirectories(customer);
            var review = review(number);
            new ReviewFile()
                    .save(review, customer.resolve(review.workload().name() + ReviewFile.ENDING));
        }
    }

    public Review review(int number) {
        var begun = DAY.minusDays(random.nextInt(400)).atStartOfDay().toInstant(ZoneOffset.UTC);
        var review = NewReview.of(workload(number), chosen(), begun);
        review = review.withPeople(new People(oneOf(OWNERS), List.of()));
        var milestones = random.nextInt(3);
        for (var kept = 0; kept < milestones; kept++) {
            review = answered(review);
            review =
                    Milestones.keep(
                            review,
                            "Workshop " + (kept + 1),
                            begun.plus(30L * kept, ChronoUnit.DAYS));
        }
        return answered(review).changedAt(changed(begun));
    }

    private Instant changed(Instant begun) {
        return begun.plus(random.nextInt(1 + 60 * 24 * 60), ChronoUnit.MINUTES);
    }

    /// The security pillar, now and then with shared responsibility.
    private List<QuestionSet> chosen() {
        return sets.subList(0, random.nextInt(4) == 0 ? 2 : 1);
    }

    private Workload workload(int number) {
        return new Workload(
                oneOf(WORKLOADS) + " " + number,
                "",
                oneOf(List.of(Environment.values())),
                List.of(),
                List.of("eu-central-1"),
                DataSensitivity.INTERNAL,
                oneOf(OWNERS),
                EnumSet.allOf(ServiceModel.class));
    }

    private Review answered(Review review) {
        var next = review;
        for (var set : review.sets()) {
            for (var practice : set.practices().map(set::refOf).toList()) {
                next =
                        switch (random.nextInt(10)) {
                            case 0, 1, 2 ->
                                    new Change.SetState(practice, PracticeState.IN_PLACE)
                                            .applyTo(next);
                            case 3 ->
                                    new Change.SetState(practice, PracticeState.PARTLY)
                                            .applyTo(next);
                            case 4 ->
                                    new Change.SetState(practice, PracticeState.NOT_IN_PLACE)
                                            .applyTo(next);
                            case 5 -> new Change.SetNote(practice, oneOf(NOTES)).applyTo(next);
                            case 6 ->
                                    new Change.SetDue(
                                                    practice,
                                                    new Due.On(
                                                            DAY.plusDays(random.nextInt(200) - 20)))
                                            .applyTo(
                                                    new Change.SetOwner(practice, oneOf(OWNERS))
                                                            .applyTo(
                                                                    new Change.SetState(
                                                                                    practice,
                                                                                    PracticeState
                                                                                            .NOT_IN_PLACE)
                                                                            .applyTo(next)));
                            default -> next;
                        };
            }
        }
        return next;
    }

    private <T> T oneOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
