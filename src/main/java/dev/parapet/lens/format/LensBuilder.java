package dev.parapet.lens.format;

import dev.parapet.document.Node;
import dev.parapet.document.Node.Mapping;
import dev.parapet.document.Node.Sequence;
import dev.parapet.document.Place;
import dev.parapet.document.Problems;
import dev.parapet.questionset.Area;
import dev.parapet.questionset.Assurance;
import dev.parapet.questionset.QuestionSet;
import dev.parapet.questionset.QuestionSet.Heading;
import dev.parapet.questionset.QuestionSet.Source;
import dev.parapet.questionset.Weights;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Makes a question set of a lens: pillars become areas, choices practices. What the native fields
/// do not say goes into the set's `x-lens`.
final class LensBuilder {
    private static final String SOURCE = "AWS custom lens";

    private final Problems problems;
    private final Kept.Collector kept = new Kept.Collector();
    private final Map<String, Place> pillars = new HashMap<>();

    LensBuilder(Problems problems) {
        this.problems = problems;
    }

    QuestionSet build(Mapping root, LensName name) {
        var lens = new LensObject(root, problems);
        var title = lens.text("name").isBlank() ? name.id() : lens.text("name");
        var questions = new QuestionBuilder(lens, kept);
        var set =
                new QuestionSet(
                        new Heading(
                                name.id(),
                                name.version(),
                                title,
                                lens.text("description"),
                                "",
                                "en",
                                "",
                                new Source(SOURCE, "", "")),
                        Weights.USUAL,
                        lens.filledList("pillars").stream()
                                .map(node -> area(LensObject.of(node, problems), questions))
                                .toList());
        kept.add(Kept.LENS, LensTree.lens(set), without(root, "pillars", List.of()));
        return kept.addTo(set);
    }

    private Area area(LensObject pillar, QuestionBuilder questions) {
        var id = pillar.id();
        noteTwice(pillars, "pillar", id, pillar);
        var name = pillar.text("name");
        var area =
                new Area(
                        id,
                        name.isBlank() ? id : name,
                        pillar.text("description"),
                        Map.of(),
                        Assurance.NONE,
                        pillar.filledList("questions").stream()
                                .map(node -> questions.build(LensObject.of(node, problems)))
                                .toList());
        kept.add(
                Kept.pillar(id),
                LensTree.pillar(area),
                without(pillar.mapping(), "questions", List.of()));
        return area;
    }

    /// Notes an id that is taken already.
    static void noteTwice(Map<String, Place> seen, String what, String id, LensObject object) {
        var place = object.placeOf("id");
        var first = id.isBlank() ? null : seen.putIfAbsent(id, place);
        if (first != null) {
            object.problems()
                    .error(
                            place,
                            "the %s id \"%s\" stands already in line %d; give each its own"
                                    .formatted(what, id, first.line()));
        }
    }

    /// The object with what stands below it taken out, and with the order of what stood there.
    static Mapping without(Mapping object, String name, List<Node> order) {
        var next = new LinkedHashMap<>(object.entries());
        next.replace(name, Sequence.of(order));
        return new Mapping(object.place(), next);
    }
}
