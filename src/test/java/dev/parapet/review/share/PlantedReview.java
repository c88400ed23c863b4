package dev.parapet.review.share;

import dev.parapet.document.Node.Text;
import dev.parapet.questionset.PracticeRef;
import dev.parapet.questionset.QuestionRef;
import dev.parapet.review.ActionPlan.Due;
import dev.parapet.review.ActionPlan.Status;
import dev.parapet.review.Archived;
import dev.parapet.review.Change;
import dev.parapet.review.Conflict;
import dev.parapet.review.Conflict.Before;
import dev.parapet.review.Evidence;
import dev.parapet.review.Extras;
import dev.parapet.review.FieldRef;
import dev.parapet.review.FieldValue;
import dev.parapet.review.People;
import dev.parapet.review.PracticeAnswer;
import dev.parapet.review.PracticeField;
import dev.parapet.review.PracticeState;
import dev.parapet.review.PracticeState.Exemption;
import dev.parapet.review.PracticeState.NotApplicable;
import dev.parapet.review.QuestionAnswer;
import dev.parapet.review.QuestionAnswer.Applicability.DoesNotApply;
import dev.parapet.review.RandomReviews;
import dev.parapet.review.Review;
import dev.parapet.review.SampleReviews;
import dev.parapet.review.Scope;
import dev.parapet.review.Stamp;
import dev.parapet.review.Workload;
import dev.parapet.review.file.Milestones;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/// Reviews with secrets in every place that holds words, at random: the same for the same seed.
/// Nobody and nothing in it exists.
public final class PlantedReview {
    /// People as they are named in full, or by one of their names.
    public static final List<String> NAMES =
            List.of(
                    "Zora Quillfeather",
                    "Inés Marrowbone",
                    "Tadeo de Brackenridge",
                    "Wilma Osterhagen",
                    "Yusuf Kaltenbach",
                    "Pernilla Voss",
                    "Gideon Applewhite",
                    "Quillfeather",
                    "Tadeo",
                    "Κλεοπάτρα",
                    "Наталья Ветрова",
                    "王小明");

    /// What leads to accounts and machines.
    public static final List<String> TRACES =
            List.of(
                    "482913376205",
                    "4829-1337-6205",
                    "zeppelin-live",
                    "arn:aws:iam::482913376205:role/QuokkaAdmin",
                    "AKIAQ7ZX4TKHW2M5JNBA",
                    "wJalrXUtnFEMIK7MDENGbPxRfiCYQUOKKAKEY417",
                    "night.desk@quokka.example",
                    "db7.quokka.internal",
                    "10.83.4.117",
                    "2001:db8:83::4a17",
                    "https://wiki.quokka.example/runbook",
                    "i-0f3a9b1c2d4e5f607");

    /// What private notes say.
    public static final String PRIVATE = "Pelican budget is gone";

    /// Who only stands in the history.
    public static final String SIGNER = "Isolde Trevanion";

    private static final Instant AT = SampleReviews.BEGUN.plus(Duration.ofHours(2));

    private final Random random;
    private Review review;
    private int next;

    private PlantedReview(long seed) {
        this.random = new Random(seed);
        this.review = new RandomReviews(seed).review();
    }

    public static Review of(long seed) {
        return new PlantedReview(seed).planted();
    }

    /// All that must not be found in a copy.
    public static List<String> secrets() {
        return Stream.of(NAMES.stream(), TRACES.stream(), Stream.of(PRIVATE, SIGNER))
                .flatMap(secrets -> secrets)
                .toList();
    }

    private Review planted() {
        people();
        answers();
        keep();
        answers();
        archive();
        var practice = new Scope(review).questions().findFirst().orElseThrow();
        var field =
                new FieldRef.OfPractice(
                        practice.refOf(practice.practices().getFirst()), PracticeField.NOTE);
        var open =
                new Conflict(
                        field,
                        Before.UNKNOWN,
                        new FieldValue.Prose(text()),
                        new FieldValue.Prose(text()));
        return review.withConflicts(List.of(open))
                .withExtras(new Extras(Map.of("/seating", Text.of(text()))));
    }

    private void people() {
        var old = review.workload();
        change(new Change.SetPeople(new People(name(), NAMES)));
        for (var secret : NAMES) {
            change(
                    new Change.SetWorkload(
                            new Workload(
                                    old.name(),
                                    text(),
                                    old.environment(),
                                    List.of("482913376205", "zeppelin-live"),
                                    List.of("eu-central-1"),
                                    old.dataSensitivity(),
                                    secret,
                                    old.models())));
        }
    }

    private void answers() {
        new Scope(review)
                .questions()
                .toList()
                .forEach(asked -> {
                    answer(asked.ref());
                    asked.practices().forEach(practice -> answer(asked.refOf(practice)));
                });
    }

    private void answer(QuestionRef at) {
        change(new Change.SetNotes(at, text()));
        change(new Change.SetAnsweredBy(at, name()));
        if (random.nextInt(4) == 0) {
            change(new Change.SetNotes(at, PRIVATE));
            change(new Change.SetPrivateNotes(at, true));
        }
        if (random.nextInt(8) == 0) {
            change(new Change.SetApplicability(at, new DoesNotApply(Exemption.OTHER, text())));
        }
    }

    private void answer(PracticeRef at) {
        change(new Change.SetState(at, state()));
        change(new Change.SetNote(at, text()));
        change(new Change.SetOwner(at, name()));
        change(new Change.SetEvidence(at, evidence()));
        if (random.nextInt(3) == 0) {
            change(new Change.SetStatus(at, new Status.Accepted(text(), name(), Due.NOT_SET)));
        }
        if (random.nextInt(4) == 0) {
            change(new Change.SetNote(at, PRIVATE));
            change(new Change.SetPrivateNote(at, true));
        }
    }

    private PracticeState state() {
        return switch (random.nextInt(4)) {
            case 0 -> new NotApplicable(Exemption.OTHER, text());
            case 1 -> PracticeState.PARTLY;
            default -> PracticeState.NOT_IN_PLACE;
        };
    }

    private List<Evidence> evidence() {
        return List.of(
                new Evidence.Remark(text()),
                new Evidence.Page(text(), URI.create("https://wiki.quokka.example/runbook")),
                new Evidence.Page(text(), URI.create("https://docs.aws.amazon.com/iam/")),
                new Evidence.File("report_482913376205 " + name(), "ab".repeat(32)));
    }

    private void archive() {
        var set = review.sets().getFirst();
        var at = set.ref();
        var practice =
                PracticeAnswer.EMPTY.withNote(text()).withEvidence(evidence()).withState(state());
        var hidden = PracticeAnswer.EMPTY.withNote(PRIVATE).withPrivateNote(true);
        var question = QuestionAnswer.EMPTY.withNotes(text()).withAnsweredBy(name());
        review =
                review.with(
                        review.now()
                                .withArchive(
                                        List.of(
                                                new Archived.OfPractice(
                                                        at, "OLD1", "old1", "Gone", practice),
                                                new Archived.OfPractice(
                                                        at, "OLD2", "old2", "Gone too", hidden),
                                                new Archived.OfQuestion(
                                                        at, "OLD3", "old3", "Dropped", question))));
    }

    private void keep() {
        review = Milestones.keep(review, "Kept for " + name(), AT);
        review = Milestones.keep(review, "Kept at " + trace(), AT.plusSeconds(60));
    }

    private void change(Change change) {
        var by = new Stamp(SIGNER, AT);
        review = change.applyTo(review).signed(review, by);
    }

    /// Some words with a name and a trace among them.
    private String text() {
        return switch (random.nextInt(3)) {
            case 0 -> name() + " found " + trace() + ".";
            case 1 -> "Seen at (" + trace() + ")\nby " + name() + "’s team; all else is well.";
            default -> trace() + " belongs to " + name();
        };
    }

    private String name() {
        return NAMES.get(next++ % NAMES.size());
    }

    private String trace() {
        return TRACES.get(random.nextInt(TRACES.size()));
    }
}
