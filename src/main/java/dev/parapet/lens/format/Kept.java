package dev.parapet.lens.format;

import dev.parapet.document.MappingBuilder;
import dev.parapet.document.Node;
import dev.parapet.document.Node.Mapping;
import dev.parapet.questionset.QuestionSet;

import java.util.LinkedHashMap;
import java.util.Map;

/// What a question set keeps of the lens that it was made of: the {@link Delta} of each of its
/// objects, in the set's field `x-lens`, and so in every file that carries the set.
record Kept(Map<String, Node> deltas) {
    private static final String FIELD = "x-lens";
    static final String LENS = "lens";

    Kept {
        deltas = Map.copyOf(deltas);
    }

    static Kept in(QuestionSet set) {
        return set.own().find(FIELD).orElseGet(() -> new MappingBuilder().build())
                        instanceof Mapping(_, var deltas)
                ? new Kept(deltas)
                : new Kept(Map.of());
    }

    static boolean isFromLens(QuestionSet set) {
        return set.own().find(FIELD).isPresent();
    }

    Mapping applied(String object, Mapping ours) {
        var delta = deltas.get(object);
        return delta != null && Delta.applied(ours, delta) instanceof Mapping theirs
                ? theirs
                : ours;
    }

    static String pillar(String id) {
        return "pillar " + id;
    }

    static String question(String key) {
        return "question " + key;
    }

    static String choice(String key) {
        return "choice " + key;
    }

    /// Collects the deltas of a lens while it is read.
    static final class Collector {
        private final Map<String, Node> deltas = new LinkedHashMap<>();

        void add(String object, Node ours, Node theirs) {
            var delta = Delta.between(ours, theirs.unplaced());
            if (!Delta.isNone(delta)) {
                deltas.put(object, delta);
            }
        }

        /// The set with its deltas; with an empty field where there are none, which still says that
        /// it came from a lens.
        QuestionSet addTo(QuestionSet set) {
            var builder = new MappingBuilder();
            deltas.forEach(builder::put);
            return set.withOwn(set.own().with(FIELD, builder.build()));
        }
    }
}
