package dev.parapet.questionset;

import dev.parapet.document.RandomTrees;
import dev.parapet.questionset.Condition.Always;
import dev.parapet.questionset.Condition.Both;
import dev.parapet.questionset.Condition.Either;
import dev.parapet.questionset.Condition.InPlace;
import dev.parapet.questionset.Condition.Not;
import dev.parapet.questionset.Ownership.Carrier;
import dev.parapet.questionset.Practice.Confidence;
import dev.parapet.questionset.Practice.Guidance;
import dev.parapet.questionset.Practice.Link;
import dev.parapet.questionset.Practice.Predecessor;
import dev.parapet.questionset.Practice.Reach;
import dev.parapet.questionset.Practice.Relations;
import dev.parapet.questionset.QuestionSet.Heading;
import dev.parapet.questionset.QuestionSet.Source;

import java.net.URI;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Valid question sets at random, the same for the same seed. Their texts are odd on purpose, and
/// everything that a set can hold turns up sooner or later.
public final class RandomSets {
    private final Random random;
    private final RandomTrees texts;
    private final List<String> keys = new ArrayList<>();

    public RandomSets(long seed) {
        this.random = new Random(seed);
        this.texts = new RandomTrees(seed);
    }

    /// A set of one to three areas.
    ///
    /// @param other the id of another set, to hold practices that are the same as some of this one
    public QuestionSet set(String id, String other) {
        keys.clear();
        var heading =
                new Heading(
                        id,
                        new Version(some(1, 5, _ -> random.nextInt(3000))),
                        texts.filledText(),
                        texts.text(),
                        texts.text(),
                        "en",
                        texts.text(),
                        new Source(
                                texts.text(), texts.text(), maybe("https://example.org/a?b=c#d")));
        return new QuestionSet(heading, weights(), some(1, 3, a -> area("A" + a, other)));
    }

    /// A condition over practices, of a few levels.
    ///
    /// @param practices ids, at least one
    public Condition condition(List<String> practices, int depth) {
        return switch (depth == 0 ? 0 : random.nextInt(6)) {
            case 0, 1 -> new InPlace(oneOf(practices));
            case 2 -> new Not(condition(practices, depth - 1));
            case 3, 4 -> new Both(condition(practices, depth - 1), condition(practices, depth - 1));
            default -> new Either(condition(practices, depth - 1), condition(practices, depth - 1));
        };
    }

    private Weights weights() {
        return random.nextBoolean()
                ? Weights.USUAL
                : new Weights(random.nextInt(1001), random.nextInt(1001), random.nextInt(1001));
    }

    private Area area(String id, String other) {
        return new Area(
                id,
                texts.filledText(),
                texts.text(),
                ownership(),
                random.nextBoolean()
                        ? Assurance.NONE
                        : new Assurance(texts.text(), texts.text(), texts.text()),
                some(1, 3, q -> question(id + " " + q, other)));
    }

    private Map<ServiceModel, Ownership> ownership() {
        var ownership = new EnumMap<ServiceModel, Ownership>(ServiceModel.class);
        for (var model : ServiceModel.values()) {
            if (random.nextInt(4) == 0) {
                ownership.put(
                        model,
                        new Ownership(
                                oneOf(Carrier.values()),
                                texts.text(),
                                texts.text(),
                                texts.text(),
                                some(0, 2, this::variant)));
            }
        }
        return ownership;
    }

    private Ownership.Variant variant(int number) {
        return new Ownership.Variant(
                "v" + number,
                texts.filledText(),
                oneOf(Carrier.values()),
                texts.text(),
                texts.text(),
                texts.text());
    }

    private Question question(String id, String other) {
        var practices = some(1, 5, p -> practice(id.replace(' ', '-') + ".BP_" + p, other));
        var ids = practices.stream().map(Practice::id).toList();
        return new Question(
                id,
                key(id),
                texts.filledText(),
                texts.text(),
                random.nextInt(3) == 0 ? rules(ids) : List.of(),
                practices,
                random.nextInt(4) == 0
                        ? List.of(new NoneChoice(id + " none", key(id) + "_no", texts.filledText()))
                        : List.of());
    }

    private List<RiskRule> rules(List<String> ids) {
        var rules =
                new ArrayList<>(
                        some(
                                1,
                                2,
                                _ -> new RiskRule(condition(ids, 4), oneOf(RiskLevel.values()))));
        if (random.nextBoolean()) {
            rules.add(new RiskRule(new Always(), oneOf(RiskLevel.values())));
        }
        return rules;
    }

    private Practice practice(String id, String other) {
        var relations = relations(other);
        var practice =
                new Practice(
                        id,
                        key(id),
                        texts.filledText(),
                        oneOf(RiskLevel.LOW, RiskLevel.MEDIUM, RiskLevel.HIGH),
                        oneOf(Effort.values()),
                        new Guidance(
                                texts.text(),
                                list(2),
                                list(3),
                                texts.text(),
                                list(2),
                                some(0, 2, this::link)),
                        reach(),
                        relations);
        keys.add(practice.key());
        return practice;
    }

    /// Keys stand in the names of a review file, so they hold what a path and a pointer must
    /// escape.
    private String key(String id) {
        return oneOf("", "é/", "~1", "日本 ", "\"") + id.replace(' ', '~');
    }

    private Link link(int number) {
        return new Link(texts.filledText(), URI.create("https://example.org/%20/" + number));
    }

    private Reach reach() {
        return new Reach(
                list(2),
                Stream.of(Layer.values()).filter(_ -> random.nextInt(3) == 0).toList(),
                random.nextInt(4) == 0 ? Set.of(oneOf(ServiceModel.values())) : Set.of(),
                list(2));
    }

    /// Practices build on earlier ones only, so never in a circle.
    private Relations relations(String other) {
        var isSame = random.nextInt(8) == 0;
        return new Relations(
                keys.isEmpty()
                        ? List.of()
                        : some(0, 2, _ -> oneOf(keys)).stream().distinct().toList(),
                isSame
                        ? List.of(new PracticeRef(other, "A0-0.BP_" + random.nextInt(3)))
                        : List.of(),
                some(
                        0,
                        1,
                        _ ->
                                new Predecessor(
                                        "old-" + random.nextInt(9), oneOf(Confidence.values()))));
    }

    private List<String> list(int most) {
        return some(0, most, _ -> texts.text());
    }

    private String maybe(String value) {
        return random.nextBoolean() ? value : "";
    }

    private <T> List<T> some(int least, int most, IntFunction<T> item) {
        return IntStream.range(0, least + random.nextInt(most - least + 1)).mapToObj(item).toList();
    }

    private <T> T oneOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    @SafeVarargs
    private <T> T oneOf(T... values) {
        return values[random.nextInt(values.length)];
    }
}
