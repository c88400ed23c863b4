package dev.parapet.lens.format;

import dev.parapet.document.Node;
import dev.parapet.document.Node.Mapping;
import dev.parapet.document.Node.Sequence;
import dev.parapet.document.Node.Text;
import dev.parapet.document.Place;
import dev.parapet.questionset.Area;
import dev.parapet.questionset.Practice;
import dev.parapet.questionset.Question;
import dev.parapet.questionset.QuestionSet;
import dev.parapet.questionset.RiskRule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Writes a question set as a lens: what came from a lens as it stood there, with what has been
/// changed since.
public final class LensWriter {
    private final Kept kept;

    private LensWriter(QuestionSet set) {
        this.kept = Kept.in(set);
    }

    /// Whether a set was read from a lens.
    public static boolean isFromLens(QuestionSet set) {
        return Kept.isFromLens(set);
    }

    public static Mapping write(QuestionSet set) {
        var writer = new LensWriter(set);
        var lens = writer.kept.applied(Kept.LENS, LensTree.lens(set));
        return with(lens, "pillars", set.areas().stream().map(writer::pillar).toList());
    }

    private Mapping pillar(Area area) {
        var pillar = kept.applied(Kept.pillar(area.id()), LensTree.pillar(area));
        return with(pillar, "questions", area.questions().stream().map(this::question).toList());
    }

    private Mapping question(Question question) {
        var ours = LensTree.question(question);
        var theirs = kept.applied(Kept.question(question.key()), ours);
        var choices =
                Stream.concat(
                                question.practices().stream().map(p -> choice(question, p)),
                                question.noneOfThese().stream()
                                        .map(none ->
                                                kept.applied(
                                                        Kept.choice(none.key()),
                                                        LensTree.choice(question, none))))
                        .toList();
        var ordered = Ordered.by(theirs.nearest("choices"), choices);
        return with(withRules(question, ours, theirs), "choices", ordered);
    }

    private Mapping choice(Question question, Practice practice) {
        return kept.applied(Kept.choice(practice.key()), LensTree.choice(question, practice));
    }

    /// The rules as they were written, unless they say something else by now.
    private static Mapping withRules(Question question, Mapping ours, Mapping theirs) {
        var own = ours.entries().get("riskRules");
        var written = theirs.entries().get("riskRules");
        if (own == null || written == null || saysTheSame(question, written)) {
            return theirs;
        }
        return with(theirs, "riskRules", own);
    }

    private static boolean saysTheSame(Question question, Node written) {
        return written instanceof Sequence(_, var rules)
                && rulesOf(question, rules).filter(question.rules()::equals).isPresent();
    }

    private static Optional<List<RiskRule>> rulesOf(Question question, List<Node> rules) {
        var names = new ChoiceNames(question);
        var read = rules.stream().map(rule -> WrittenRule.read(rule, names)).toList();
        return read.stream().anyMatch(Optional::isEmpty)
                ? Optional.empty()
                : Optional.of(read.stream().flatMap(Optional::stream).toList());
    }

    private static Mapping with(Mapping mapping, String name, List<? extends Node> items) {
        return with(mapping, name, Sequence.of(items));
    }

    private static Mapping with(Mapping mapping, String name, Node value) {
        var next = new LinkedHashMap<>(mapping.entries());
        next.put(name, value);
        return new Mapping(Place.NOWHERE, next);
    }

    /// Choices in the order of the lens. Where it is not the usual one, the ids stand in it.
    private static final class Ordered {
        private Ordered() {}

        static List<Mapping> by(Node order, List<Mapping> choices) {
            if (!(order instanceof Sequence(_, var ids)) || ids.isEmpty()) {
                return choices;
            }
            var left = new ArrayList<>(choices);
            var ordered = new ArrayList<Mapping>();
            for (var id : ids) {
                left.stream()
                        .filter(choice -> choice.nearest("id").equals(id))
                        .findFirst()
                        .ifPresent(choice -> {
                            ordered.add(choice);
                            left.remove(choice);
                        });
            }
            ordered.addAll(left);
            return ordered;
        }
    }

    /// The text of a node, empty where it is none.
    static String text(Node node) {
        return node instanceof Text(_, var value) ? value : "";
    }
}
