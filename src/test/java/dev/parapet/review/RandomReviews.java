package dev.parapet.review;

import dev.parapet.questionset.PracticeRef;
import dev.parapet.questionset.QuestionRef;
import dev.parapet.questionset.QuestionSet;
import dev.parapet.questionset.ServiceModel;
import dev.parapet.review.ActionPlan.Due;
import dev.parapet.review.ActionPlan.EffortEstimate;
import dev.parapet.review.ActionPlan.Status;
import dev.parapet.review.PracticeAnswer.Side;
import dev.parapet.review.PracticeState.Exemption;
import dev.parapet.review.PracticeState.NotApplicable;
import dev.parapet.review.QuestionAnswer.Applicability;
import dev.parapet.review.Workload.DataSensitivity;
import dev.parapet.review.Workload.Environment;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;

/// Question sets, reviews with answers of every kind, and changes, at random: the same for the same
/// seed.
public final class RandomReviews {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final List<String> TEXTS =
            List.of(
                    "",
                    "Seen in the walk-through.",
                    "It's {0} of 'two' \"kinds\" & <more>",
                    "Two\nlines",
                    "Größe 日本語 👩‍👩‍👧");

    private final Random random;
    private final RandomSets sets;

    public RandomReviews(long seed) {
        this.random = new Random(seed);
        this.sets = new RandomSets(random);
    }

    /// A review of one to three sets, from untouched to answered all over.
    public Review review() {
        var chosen = new ArrayList<QuestionSet>();
        for (var id : List.of("alpha", "beta", "gamma").subList(0, 1 + random.nextInt(3))) {
            chosen.add(sets.set(id, List.copyOf(chosen)));
        }
        var review =
                new Change.SetWorkload(workload())
                        .applyTo(SampleReviews.review(chosen.toArray(QuestionSet[]::new)));
        var changes = random.nextInt(12) * new Scope(review).questions().count();
        for (var i = 0; i < changes; i++) {
            review = change(review).applyTo(review);
        }
        return review;
    }

    /// One change of any kind; every second one sets a state.
    public Change change(Review review) {
        var practice = practice(review);
        var question = question(review);
        return switch (random.nextInt(28)) {
            case 0 -> new Change.SetNote(practice, text());
            case 1 -> new Change.SetEvidence(practice, List.of(evidence(), evidence()));
            case 2 -> new Change.SetSide(practice, oneOf(Side.values()));
            case 3 -> new Change.SetOwner(practice, text());
            case 4 -> new Change.SetDue(practice, due());
            case 5 -> new Change.SetEffort(practice, oneOf(EffortEstimate.values()));
            case 6, 7 -> new Change.SetStatus(practice, status());
            case 8 -> new Change.SetNotes(question, text());
            case 9 -> new Change.SetApplicability(question, applicability());
            case 10 -> new Change.SetAnsweredBy(question, text());
            case 11 -> new Change.SetFollowUp(question, random.nextBoolean());
            case 26 -> new Change.SetPrivateNote(practice, random.nextBoolean());
            case 27 -> new Change.SetPrivateNotes(question, random.nextBoolean());
            case 12 -> new Change.SetPeople(new People(text(), List.of("Ana", "Ben")));
            default -> new Change.SetState(practice, state());
        };
    }

    public PracticeState state() {
        return oneOf(
                PracticeState.IN_PLACE,
                PracticeState.IN_PLACE,
                PracticeState.PARTLY,
                PracticeState.NOT_IN_PLACE,
                PracticeState.UNANSWERED,
                new NotApplicable(oneOf(Exemption.values()), text()));
    }

    public PracticeRef practice(Review review) {
        var refs = review.sets().stream().flatMap(set -> set.practices().map(set::refOf)).toList();
        return refs.get(random.nextInt(refs.size()));
    }

    private QuestionRef question(Review review) {
        var refs = review.sets().stream().flatMap(set -> set.questions().map(set::refOf)).toList();
        return refs.get(random.nextInt(refs.size()));
    }

    private Workload workload() {
        var models = EnumSet.of(oneOf(ServiceModel.values()));
        models.add(oneOf(ServiceModel.values()));
        return new Workload(
                "Order service",
                text(),
                oneOf(Environment.values()),
                List.of("orders-production"),
                List.of("eu-central-1"),
                oneOf(DataSensitivity.values()),
                text(),
                models);
    }

    private Applicability applicability() {
        return random.nextBoolean()
                ? Applicability.APPLIES
                : new Applicability.DoesNotApply(oneOf(Exemption.values()), text());
    }

    private Status status() {
        return oneOf(
                Status.OPEN,
                Status.IN_PROGRESS,
                Status.DONE,
                new Status.Accepted(text(), text(), due()));
    }

    private Due due() {
        return random.nextBoolean() ? Due.NOT_SET : new Due.On(DAY.plusDays(random.nextInt(300)));
    }

    private Evidence evidence() {
        return oneOf(
                new Evidence.Remark("Shown on " + DAY + "."),
                new Evidence.Page("Ticket", URI.create("https://example.org/42")),
                new Evidence.File("policy.json", "0123456789abcdef".repeat(4)));
    }

    private String text() {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }

    @SafeVarargs
    private <T> T oneOf(T... values) {
        return values[random.nextInt(values.length)];
    }
}
