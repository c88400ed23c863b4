package dev.parapet.review;

import dev.parapet.questionset.Area;
import dev.parapet.questionset.Assurance;
import dev.parapet.questionset.Condition;
import dev.parapet.questionset.Effort;
import dev.parapet.questionset.Layer;
import dev.parapet.questionset.Ownership;
import dev.parapet.questionset.Ownership.Carrier;
import dev.parapet.questionset.Ownership.Variant;
import dev.parapet.questionset.Practice;
import dev.parapet.questionset.Practice.Guidance;
import dev.parapet.questionset.Practice.Link;
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

import java.net.URI;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/// Question sets at random that a reader would take: unique ids and keys, rules over own practices,
/// nothing that builds on itself.
final class RandomSets {
    private static final List<String> SERVICES = List.of("AWS IAM", "Amazon S3", "Amazon VPC");

    private final Random random;

    RandomSets(Random random) {
        this.random = random;
    }

    /// A set of which some practices are the same as practices of earlier sets.
    QuestionSet set(String id, List<QuestionSet> earlier) {
        var practices = new ArrayList<Practice>();
        return new QuestionSet(
                new Heading(
                        id,
                        Version.of("1." + random.nextInt(9)),
                        "Set " + id,
                        "",
                        "",
                        "en",
                        "",
                        new Source("", "", "")),
                random.nextBoolean() ? Weights.USUAL : new Weights(9, random.nextInt(9), 0),
                upTo(3).mapToObj(i -> area(id + i, practices, earlier)).toList());
    }

    private Area area(String id, List<Practice> before, List<QuestionSet> earlier) {
        var questions = upTo(3).mapToObj(i -> question(id + "q" + i, before, earlier)).toList();
        var assurance =
                random.nextBoolean()
                        ? Assurance.NONE
                        : new Assurance("Report on " + id, "every year", "Exceptions.");
        return new Area(id, "Area " + id, "", ownership(), assurance, questions);
    }

    /// In none, some or all service models.
    private Map<ServiceModel, Ownership> ownership() {
        var ownership = new EnumMap<ServiceModel, Ownership>(ServiceModel.class);
        for (var i = 0; i < random.nextInt(5); i++) {
            var variants =
                    random.nextInt(4) > 0
                            ? List.<Variant>of()
                            : List.of(SampleReviews.variant(oneOf(Carrier.values())));
            ownership.put(
                    oneOf(ServiceModel.values()),
                    SampleReviews.carriedBy(
                            oneOf(Carrier.values()), variants.toArray(Variant[]::new)));
        }
        return ownership;
    }

    private Question question(String id, List<Practice> before, List<QuestionSet> earlier) {
        var own = new ArrayList<Practice>();
        upTo(4).forEach(i -> {
            own.add(practice(id + "p" + i, before, earlier));
            before.add(own.getLast());
        });
        var ids = own.stream().map(Practice::id).toList();
        var rules =
                random.nextInt(3) > 0
                        ? List.<RiskRule>of()
                        : upTo(3).mapToObj(_ -> rule(ids)).toList();
        return new Question(
                id.toUpperCase(Locale.ROOT), id, "Question " + id, "", rules, own, List.of());
    }

    private Practice practice(String key, List<Practice> before, List<QuestionSet> earlier) {
        return new Practice(
                key.toUpperCase(Locale.ROOT),
                key,
                "Practice " + key,
                List.of(RiskLevel.LOW, RiskLevel.MEDIUM, RiskLevel.HIGH).get(random.nextInt(3)),
                oneOf(Effort.values()),
                new Guidance(
                        "It prevents harm by " + key + ". It does more.",
                        List.of(),
                        List.of("Do it.", "Look at it again."),
                        "",
                        List.of(),
                        List.of(
                                new Link(
                                        "Page on " + key,
                                        URI.create("https://example.org/" + key)))),
                new Reach(
                        SERVICES.subList(0, random.nextInt(3)),
                        List.of(oneOf(Layer.values())),
                        random.nextInt(5) > 0 ? Set.of() : Set.of(oneOf(ServiceModel.values())),
                        List.of()),
                new Relations(buildsOn(before), sameAs(earlier), List.of()));
    }

    private List<String> buildsOn(List<Practice> before) {
        return before.isEmpty() || random.nextInt(3) > 0
                ? List.of()
                : List.of(before.get(random.nextInt(before.size())).key());
    }

    private List<PracticeRef> sameAs(List<QuestionSet> earlier) {
        if (earlier.isEmpty() || random.nextInt(4) > 0) {
            return List.of();
        }
        var set = earlier.get(random.nextInt(earlier.size()));
        var own = set.practices().filter(p -> p.relations().sameAs().isEmpty()).toList();
        return own.isEmpty() ? List.of() : List.of(set.refOf(own.get(random.nextInt(own.size()))));
    }

    private RiskRule rule(List<String> ids) {
        return new RiskRule(condition(ids, 3), oneOf(RiskLevel.values()));
    }

    private Condition condition(List<String> ids, int depth) {
        return switch (depth == 0 ? 0 : random.nextInt(5)) {
            case 1 -> new Condition.Not(condition(ids, depth - 1));
            case 2 -> new Condition.Both(condition(ids, depth - 1), condition(ids, depth - 1));
            case 3 -> new Condition.Either(condition(ids, depth - 1), condition(ids, depth - 1));
            default -> new Condition.InPlace(ids.get(random.nextInt(ids.size())));
        };
    }

    private IntStream upTo(int most) {
        return IntStream.rangeClosed(1, 1 + random.nextInt(most));
    }

    @SafeVarargs
    private <T> T oneOf(T... values) {
        return values[random.nextInt(values.length)];
    }
}
