package dev.parapet.review;

import dev.parapet.questionset.Area;
import dev.parapet.questionset.Assurance;
import dev.parapet.questionset.ConditionParser;
import dev.parapet.questionset.Effort;
import dev.parapet.questionset.Ownership;
import dev.parapet.questionset.Ownership.Carrier;
import dev.parapet.questionset.Ownership.Variant;
import dev.parapet.questionset.Practice;
import dev.parapet.questionset.Practice.Guidance;
import dev.parapet.questionset.Practice.Reach;
import dev.parapet.questionset.Practice.Relations;
import dev.parapet.questionset.PracticeRef;
import dev.parapet.questionset.Question;
import dev.parapet.questionset.QuestionSet;
import dev.parapet.questionset.QuestionSet.Heading;
import dev.parapet.questionset.QuestionSet.Source;
import dev.parapet.questionset.RiskLevel;
import dev.parapet.questionset.RiskRule;
import dev.parapet.questionset.ServiceModel;
import dev.parapet.questionset.Version;
import dev.parapet.questionset.Weights;
import dev.parapet.review.ActionPlan.Due;
import dev.parapet.review.ActionPlan.Status;
import dev.parapet.review.PracticeState.Exemption;
import dev.parapet.review.PracticeState.NotApplicable;
import dev.parapet.review.QuestionAnswer.Applicability;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/// Small question sets and reviews for tables. A practice is written by its risk (`H`, `M`, `L`)
/// and an answer by `+` in place, `~` partly, `-` not in place, `x` not applicable, `.` no answer.
/// The key of everything is its id in small letters.
public final class SampleReviews {
    public static final Instant BEGUN = Instant.parse("2026-03-02T08:00:00Z");

    private SampleReviews() {}

    public static Practice practice(String id, RiskLevel risk) {
        return new Practice(
                id,
                keyOf(id),
                "Practice " + id,
                risk,
                Effort.MEDIUM,
                new Guidance("", List.of(), List.of(), "", List.of(), List.of()),
                new Reach(List.of(), List.of(), Set.of(), List.of()),
                new Relations(List.of(), List.of(), List.of()));
    }

    public static Practice practice(String id, RiskLevel risk, Effort effort) {
        var p = practice(id, risk);
        return new Practice(
                id, p.key(), p.title(), risk, effort, p.guidance(), p.reach(), p.relations());
    }

    public static Practice with(Practice p, Reach reach) {
        return new Practice(
                p.id(),
                p.key(),
                p.title(),
                p.risk(),
                p.effort(),
                p.guidance(),
                reach,
                p.relations());
    }

    public static Practice buildingOn(Practice p, String... keys) {
        return with(p, new Relations(List.of(keys), p.relations().sameAs(), List.of()));
    }

    public static Practice sameAs(Practice p, String set, String key) {
        return with(
                p,
                new Relations(
                        p.relations().buildsOn(), List.of(new PracticeRef(set, key)), List.of()));
    }

    private static Practice with(Practice p, Relations relations) {
        return new Practice(
                p.id(),
                p.key(),
                p.title(),
                p.risk(),
                p.effort(),
                p.guidance(),
                p.reach(),
                relations);
    }

    /// A question without rules.
    public static Question question(String id, Practice... practices) {
        return new Question(id, keyOf(id), "Question " + id, "", List.of(), List.of(practices));
    }

    /// A question whose practices are called a, b, c and so on, of the risks written.
    public static Question question(String id, String risks) {
        return question(
                id,
                IntStream.range(0, risks.length())
                        .mapToObj(i -> practice(letter(i), level(risks.charAt(i))))
                        .toArray(Practice[]::new));
    }

    /// The same question with rules, each written as `CONDITION: RISK`.
    public static Question ruled(Question question, String... rules) {
        return new Question(
                question.id(),
                question.key(),
                question.title(),
                question.description(),
                List.of(rules).stream().map(SampleReviews::rule).toList(),
                question.practices());
    }

    /// A set of one area.
    public static QuestionSet set(String id, Question... questions) {
        return weighted(id, Weights.USUAL, questions);
    }

    public static QuestionSet weighted(String id, Weights weights, Question... questions) {
        return new QuestionSet(
                new Heading(
                        id,
                        Version.of("1.0"),
                        "Set " + id,
                        "",
                        "",
                        "en",
                        "",
                        new Source("", "", "")),
                weights,
                List.of(
                        new Area(
                                "area",
                                "Area of " + id,
                                "",
                                Map.of(),
                                Assurance.NONE,
                                List.of(questions))));
    }

    /// The set with responsibility for its first area divided.
    public static QuestionSet divided(
            QuestionSet set, Map<ServiceModel, Ownership> ownership, Assurance assurance) {
        var area = set.areas().getFirst();
        return new QuestionSet(
                set.heading(),
                set.weights(),
                List.of(
                        new Area(
                                area.id(),
                                area.title(),
                                area.description(),
                                ownership,
                                assurance,
                                area.questions())));
    }

    public static Ownership carriedBy(Carrier carrier, Variant... variants) {
        return new Ownership(
                carrier, "Term of " + carrier, "AWS does this.", "You do that.", List.of(variants));
    }

    public static Variant variant(Carrier carrier) {
        return new Variant("part", "A part", carrier, "Term of part", "AWS here.", "You here.");
    }

    /// The practice asked in some service models only.
    public static Practice asked(Practice practice, ServiceModel... models) {
        return with(practice, new Reach(List.of(), List.of(), Set.of(models), List.of()));
    }

    /// The review of a workload that uses these service models.
    public static Review using(Review review, ServiceModel... models) {
        var workload = review.workload();
        return new Change.SetWorkload(
                        new Workload(
                                workload.name(),
                                workload.purpose(),
                                workload.environment(),
                                workload.accounts(),
                                workload.regions(),
                                workload.dataSensitivity(),
                                workload.owner(),
                                Set.of(models)))
                .applyTo(review);
    }

    /// Nothing is answered.
    public static Review review(QuestionSet... sets) {
        return new Review(
                "2f6c1c1e-7f0e-4a56-9d0b-3c1c2b7a9e11",
                BEGUN,
                BEGUN,
                new Snapshot(
                        Workload.named("Order service"),
                        People.NOBODY,
                        List.of(sets),
                        Answers.NONE,
                        List.of()),
                List.of(),
                List.of(),
                History.NONE,
                Extras.NONE);
    }

    /// The review with the practices of a set answered in their order, one letter each.
    public static Review answered(Review review, QuestionSet set, String letters) {
        var next = review;
        var practices = set.practices().toList();
        for (var i = 0; i < letters.length(); i++) {
            next =
                    new Change.SetState(set.refOf(practices.get(i)), state(letters.charAt(i)))
                            .applyTo(next);
        }
        return next;
    }

    /// The review with the risk of each practice accepted whose key is among the letters.
    public static Review accepted(Review review, QuestionSet set, String letters) {
        var status = new Status.Accepted("costly", "Ana", Due.NOT_SET);
        var next = review;
        for (var key : letters.chars().mapToObj(Character::toString).toList()) {
            next = new Change.SetStatus(new PracticeRef(set.id(), key), status).applyTo(next);
        }
        return next;
    }

    public static Review without(Review review, QuestionSet set, Question question) {
        return new Change.SetApplicability(
                        set.refOf(question),
                        new Applicability.DoesNotApply(Exemption.OUT_OF_SCOPE, ""))
                .applyTo(review);
    }

    public static PracticeState state(char letter) {
        return switch (letter) {
            case '+' -> PracticeState.IN_PLACE;
            case '~' -> PracticeState.PARTLY;
            case '-' -> PracticeState.NOT_IN_PLACE;
            case 'x' -> new NotApplicable(Exemption.OUT_OF_SCOPE, "");
            default -> PracticeState.UNANSWERED;
        };
    }

    public static RiskLevel level(char letter) {
        return switch (letter) {
            case 'H' -> RiskLevel.HIGH;
            case 'M' -> RiskLevel.MEDIUM;
            default -> RiskLevel.LOW;
        };
    }

    private static RiskRule rule(String written) {
        var colon = written.lastIndexOf(':');
        var risk = RiskLevel.valueOf(written.substring(colon + 1).strip().toUpperCase(Locale.ROOT));
        try {
            return new RiskRule(ConditionParser.parse(written.substring(0, colon)), risk);
        } catch (ConditionParser.SyntaxError e) {
            throw new IllegalArgumentException(written, e);
        }
    }

    private static String letter(int index) {
        return String.valueOf((char) ('a' + index));
    }

    private static String keyOf(String id) {
        return id.toLowerCase(Locale.ROOT).replace(' ', '-');
    }
}
