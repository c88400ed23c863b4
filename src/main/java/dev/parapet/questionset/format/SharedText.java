package dev.parapet.questionset.format;

import dev.parapet.document.Loaded;
import dev.parapet.document.Node;
import dev.parapet.document.Node.Mapping;
import dev.parapet.document.Node.Sequence;
import dev.parapet.document.Node.Text;
import dev.parapet.document.Problems;
import dev.parapet.questionset.QuestionSet;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/// Completes a set whose text stands elsewhere, so that text shared between editions is written
/// once. `text-from` names the edition from which questions and practices of the same key take the
/// fields that they do not have; a practice with `same-as` takes them from the practice that it is.
/// What comes out stands for itself.
final class SharedText {
    private static final String TEXT_FROM = "text-from";
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

    private final KnownSets known;
    private final Problems problems = new Problems();

    private SharedText(KnownSets known) {
        this.known = known;
    }

    static Loaded<Node> complete(Node root, KnownSets known) {
        var shared = new SharedText(known);
        return shared.problems.judge(shared.set(root));
    }

    private Node set(Node root) {
        if (!(root instanceof Mapping(var place, var entries))) {
            return root;
        }
        var from = textFrom(entries);
        var next = new LinkedHashMap<>(entries);
        next.remove(TEXT_FROM);
        return each(
                new Mapping(place, next),
                "areas",
                area -> each(area, "questions", question -> question(question, from)));
    }

    private Optional<QuestionSet> textFrom(Map<String, Node> entries) {
        if (!(entries.get(TEXT_FROM) instanceof Text(var place, var name))) {
            return Optional.empty();
        }
        var set = known.named(name);
        if (set.isEmpty()) {
            problems.error(
                    place,
                    "\"text-from\" names "
                            + name
                            + ", which is not among the question sets at hand");
        }
        return set;
    }

    private Mapping question(Mapping question, Optional<QuestionSet> from) {
        var filled =
                from.flatMap(set ->
                                set.questions().filter(q -> isKeyOf(question, q.key())).findFirst())
                        .map(q -> fill(question, QuestionSetWriter.question(q), OF_QUESTIONS))
                        .orElse(question);
        return each(filled, "practices", practice -> practice(practice, from));
    }

    private Mapping practice(Mapping practice, Optional<QuestionSet> from) {
        if (practice.entries().get("same-as") instanceof Text(var place, var other)) {
            return sameAs(practice, other)
                    .orElseGet(() -> {
                        problems.error(
                                place,
                                "\"same-as\" names "
                                        + other
                                        + ", which is no practice of a question set at hand");
                        return practice;
                    });
        }
        return from.flatMap(set -> find(set, practice))
                .map(text -> fill(practice, text, OF_PRACTICES))
                .orElse(practice);
    }

    /// A practice that says everything itself needs nobody; then its other half may be missing.
    private Optional<Mapping> sameAs(Mapping practice, String other) {
        if (practice.entries().keySet().containsAll(OF_PRACTICES)) {
            return Optional.of(practice);
        }
        var slash = Math.max(0, other.indexOf('/'));
        var key = other.substring(Math.min(other.length(), slash + 1));
        return known.named(other.substring(0, slash))
                .flatMap(set -> set.practices().filter(p -> p.key().equals(key)).findFirst())
                .map(QuestionSetWriter::practice)
                .map(text -> fill(fill(practice, text, OF_PRACTICES), text, Set.of("id", "key")));
    }

    private static Optional<Mapping> find(QuestionSet set, Mapping practice) {
        return set.practices()
                .filter(p -> isKeyOf(practice, p.key()))
                .findFirst()
                .map(QuestionSetWriter::practice);
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
