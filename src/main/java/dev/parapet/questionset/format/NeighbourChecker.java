package dev.parapet.questionset.format;

import dev.parapet.document.Node;
import dev.parapet.document.Problems;
import dev.parapet.questionset.Practice;
import dev.parapet.questionset.Practice.Predecessor;
import dev.parapet.questionset.PracticeRef;
import dev.parapet.questionset.QuestionSet;
import dev.parapet.questionset.Version;

import java.util.List;
import java.util.stream.Collectors;

/// Checks what a set says of its other versions and of other sets, as far as they are at hand, and
/// warns: a set may be right without them.
final class NeighbourChecker {
    private final QuestionSet set;
    private final KnownSets known;
    private final Node root;
    private final Problems problems;
    private final List<QuestionSet> earlier;
    private final List<QuestionSet> later;

    NeighbourChecker(QuestionSet set, KnownSets known, Node root, Problems problems) {
        this.set = set;
        this.known = known;
        this.root = root;
        this.problems = problems;
        this.earlier = versions(-1);
        this.later = versions(1);
    }

    private List<QuestionSet> versions(int side) {
        return known.versions(set.id()).stream()
                .filter(other -> Integer.signum(versionOf(other).compareTo(versionOf(set))) == side)
                .toList();
    }

    void check() {
        checkVersion();
        for (var a = 0; a < set.areas().size(); a++) {
            var questions = set.areas().get(a).questions();
            for (var q = 0; q < questions.size(); q++) {
                check(questions.get(q).practices(), root.nearest("areas", a, "questions", q));
            }
        }
    }

    private void checkVersion() {
        known.versions(set.id()).stream()
                .filter(other -> other.ref().equals(set.ref()) && !other.equals(set))
                .findFirst()
                .ifPresent(other ->
                        problems.warning(
                                root.nearest("version").place(),
                                set.ref()
                                        + known.fileOf(other)
                                                .map(" stands with other content in %s"::formatted)
                                                .orElse(" is shipped with other content")
                                        + "; expected a version of its own"));
    }

    private void check(List<Practice> practices, Node question) {
        for (var p = 0; p < practices.size(); p++) {
            var practice = practices.get(p);
            var node = question.nearest("practices", p);
            var replaces = practice.relations().replaces();
            for (var r = 0; r < replaces.size(); r++) {
                checkReplaces(practice, replaces.get(r), node.nearest("replaces", r, "key"));
            }
            practice.relations().sameAs().forEach(ref -> checkSameAs(ref, node.nearest("same-as")));
        }
    }

    private void checkReplaces(Practice practice, Predecessor predecessor, Node node) {
        var named = "\"replaces\" names " + predecessor.key();
        if (predecessor.key().equals(practice.key())) {
            problems.warning(
                    node.place(), named + ", which is the practice itself; take this away");
        } else if (isIn(earlier, predecessor.key())) {
            return;
        } else if (isIn(later, predecessor.key())) {
            problems.warning(
                    node.place(),
                    named
                            + ", which only later versions have; expected a practice of an earlier"
                            + " one");
        } else if (!earlier.isEmpty()) {
            problems.warning(
                    node.place(),
                    named
                            + ", which no earlier version at hand has; expected a key of "
                            + earlier.stream()
                                    .map(other -> versionOf(other).toString())
                                    .collect(Collectors.joining(" or ")));
        }
    }

    private void checkSameAs(PracticeRef ref, Node node) {
        var others = known.versions(ref.set());
        var same =
                others.stream()
                        .flatMap(QuestionSet::practices)
                        .filter(practice -> practice.key().equals(ref.key()))
                        .toList();
        if (!others.isEmpty() && same.isEmpty()) {
            problems.warning(
                    node.place(),
                    "\"same-as\" names "
                            + ref
                            + ", which no version of that set at hand has; expected the key of one"
                            + " of its practices");
        } else if (same.stream().anyMatch(other -> !other.relations().sameAs().isEmpty())) {
            problems.warning(
                    node.place(),
                    "\"same-as\" names "
                            + ref
                            + ", which is itself the same as another practice; expected that one");
        }
    }

    private static boolean isIn(List<QuestionSet> sets, String key) {
        return sets.stream()
                .flatMap(QuestionSet::practices)
                .anyMatch(practice -> practice.key().equals(key));
    }

    private static Version versionOf(QuestionSet set) {
        return set.heading().version();
    }
}
