package dev.parapet.questionset.format;

import dev.parapet.document.MappingBuilder;
import dev.parapet.document.Node;
import dev.parapet.document.Node.Mapping;
import dev.parapet.document.Node.Sequence;
import dev.parapet.document.Node.Text;
import dev.parapet.document.Place;
import dev.parapet.document.Problems;
import dev.parapet.questionset.QuestionSet;

import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Completes a set whose text stands elsewhere, so that text shared between editions is written
/// once. `text-from` names the edition from which questions and practices of the same key take the
/// fields that they do not have, and of `builds-on` what this edition has too; a practice with
/// `same-as` takes them from the practice that it is. What comes out stands for itself.
final class SharedText {
    private static final String TEXT_FROM = "text-from";
    private static final String BUILDS_ON = "builds-on";
    private static final Set<String> NAMES = Set.of("id", "key");
    private static final Set<String> NEEDED = Set.of("id", "key", "title", "risk");
    private static final Set<String> OF_QUESTIONS = Set.of("title", "description");
    private static final Set<String> OF_PRACTICES =
            Set.of(
                    "title",
                    "risk",
                    "effort",
                    "why",
                    "signs",
                    "steps",
                    "ask",
                    "evidence",
                    "services",
                    "layers",
                    "links",
                    "checks");

    private static final Mapping NOTHING = new MappingBuilder().build();

    /// Stands in for text that cannot be found, so that its lack is said once.
    private static final Mapping NOT_FOUND =
            new MappingBuilder()
                    .text("id", "-")
                    .text("key", "-")
                    .text("title", "-")
                    .text("risk", "high")
                    .build();

    private final KnownSets known;
    private final Problems problems;
    private final Set<String> keys;

    private SharedText(KnownSets known, Problems problems, Set<String> keys) {
        this.known = known;
        this.problems = problems;
        this.keys = keys;
    }

    static Node complete(Node root, KnownSets known, Problems problems) {
        return root instanceof Mapping mapping
                ? new SharedText(known, problems, keysOf(mapping)).set(mapping)
                : root;
    }

    private static Set<String> keysOf(Mapping root) {
        return items(root, "areas")
                .flatMap(area -> items(area, "questions"))
                .flatMap(question -> items(question, "practices"))
                .flatMap(practice ->
                        practice.entries().get("key") instanceof Text(_, var key)
                                ? Stream.of(key)
                                : Stream.empty())
                .collect(Collectors.toSet());
    }

    private static Stream<Mapping> items(Mapping node, String list) {
        return node.entries().get(list) instanceof Sequence(_, var items)
                ? items.stream().filter(Mapping.class::isInstance).map(Mapping.class::cast)
                : Stream.empty();
    }

    private Node set(Mapping root) {
        var next = new LinkedHashMap<>(root.entries());
        var from = next.remove(TEXT_FROM);
        UnaryOperator<Mapping> question = from == null ? this::ofItself : ofAnother(from);
        return each(
                new Mapping(root.place(), next),
                "areas",
                area -> each(area, "questions", question));
    }

    private Mapping ofItself(Mapping question) {
        return each(
                question, "practices", practice -> practice(practice, UnaryOperator.identity()));
    }

    private UnaryOperator<Mapping> ofAnother(Node from) {
        var set =
                from instanceof Text(_, var name)
                        ? known.named(name)
                        : Optional.<QuestionSet>empty();
        if (set.isEmpty()) {
            problems.error(
                    from.place(),
                    "\"text-from\" should name one of the question sets at hand, as id or"
                            + " id@version");
        }
        return question ->
                each(
                        fill(question, questionIn(set, question), OF_QUESTIONS),
                        "practices",
                        practice -> practice(practice, p -> filled(p, practiceIn(set, p))));
    }

    private Mapping filled(Mapping practice, Mapping text) {
        var next = fill(practice, text, OF_PRACTICES);
        return text.entries().get(BUILDS_ON) instanceof Sequence(var place, var items)
                ? fill(next, founded(new Sequence(place, items)), Set.of(BUILDS_ON))
                : next;
    }

    /// Another edition may build on practices that this one does not have.
    private Mapping founded(Sequence buildsOn) {
        var here =
                buildsOn.items().stream()
                        .filter(item -> item instanceof Text(_, var key) && keys.contains(key))
                        .toList();
        return new MappingBuilder().put(BUILDS_ON, new Sequence(buildsOn.place(), here)).build();
    }

    private Mapping practice(Mapping practice, UnaryOperator<Mapping> fromTheSet) {
        return practice.entries().get("same-as") instanceof Text(var place, var other)
                ? sameAs(practice, place, other)
                : fromTheSet.apply(practice);
    }

    /// A practice that says what it must itself needs nobody; then its other half may be missing.
    private Mapping sameAs(Mapping practice, Place place, String other) {
        var slash = other.indexOf('/');
        if (slash < 1) {
            return practice;
        }
        var key = other.substring(slash + 1);
        var text =
                known.named(other.substring(0, slash))
                        .flatMap(
                                set -> set.practices().filter(p -> p.key().equals(key)).findFirst())
                        .map(QuestionSetWriter::practice);
        if (text.isEmpty() && !practice.entries().keySet().containsAll(NEEDED)) {
            problems.error(
                    place,
                    "\"same-as\" names \""
                            + other
                            + "\", which is no practice of the question sets at hand; say what is"
                            + " missing here");
        }
        var found = text.orElse(NOT_FOUND);
        return fill(fill(practice, found, OF_PRACTICES), found, NAMES);
    }

    private static Mapping questionIn(Optional<QuestionSet> from, Mapping question) {
        return from.map(set ->
                        set.questions()
                                .filter(q -> isKeyOf(question, q.key()))
                                .findFirst()
                                .map(QuestionSetWriter::question)
                                .orElse(NOTHING))
                .orElse(NOT_FOUND);
    }

    private static Mapping practiceIn(Optional<QuestionSet> from, Mapping practice) {
        return from.map(set ->
                        set.practices()
                                .filter(p -> isKeyOf(practice, p.key()))
                                .findFirst()
                                .map(QuestionSetWriter::practice)
                                .orElse(NOTHING))
                .orElse(NOT_FOUND);
    }

    private static boolean isKeyOf(Mapping node, String key) {
        return node.entries().get("key") instanceof Text(_, var own) && own.equals(key);
    }

    private static Mapping fill(Mapping node, Mapping text, Set<String> names) {
        var next = new LinkedHashMap<>(node.entries());
        text.entries()
                .forEach((name, value) -> {
                    if (names.contains(name)) {
                        next.putIfAbsent(name, value);
                    }
                });
        return new Mapping(node.place(), next);
    }

    /// The object with each object of one of its lists changed; as it is where it has no such list.
    private static Mapping each(Mapping node, String list, UnaryOperator<Mapping> change) {
        if (!(node.entries().get(list) instanceof Sequence(var place, var items))) {
            return node;
        }
        var next = new LinkedHashMap<>(node.entries());
        var changed =
                items.stream()
                        .map(item -> item instanceof Mapping m ? change.apply(m) : item)
                        .toList();
        next.put(list, new Sequence(place, changed));
        return new Mapping(node.place(), next);
    }
}
