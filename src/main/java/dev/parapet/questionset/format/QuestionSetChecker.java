package dev.parapet.questionset.format;

import dev.parapet.document.Node;
import dev.parapet.document.Place;
import dev.parapet.document.Problems;
import dev.parapet.questionset.NoneChoice;
import dev.parapet.questionset.Practice;
import dev.parapet.questionset.Question;
import dev.parapet.questionset.QuestionSet;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds what is wrong with a set beyond its form: ids and keys that stand twice, references to
/// nothing, practices that build on one another in a circle, and, as warnings, practices that leave
/// a reader alone.
final class QuestionSetChecker {
    private final QuestionSet set;
    private final Node root;
    private final Problems problems;
    private final Map<String, Place> areaIds = new HashMap<>();
    private final Map<String, Place> ids = new HashMap<>();
    private final Map<String, Place> keys = new HashMap<>();
    private final Map<String, Practice> practices;
    private final Circles circles;

    QuestionSetChecker(QuestionSet set, Node root, Problems problems) {
        this.set = set;
        this.root = root;
        this.problems = problems;
        this.practices =
                set.practices()
                        .collect(Collectors.toMap(Practice::key, p -> p, (first, second) -> first));
        this.circles =
                Circles.of(
                        set.practices()
                                .collect(
                                        Collectors.toMap(
                                                Practice::key,
                                                p -> p.relations().buildsOn(),
                                                (first, second) -> first)));
    }

    void check() {
        for (var a = 0; a < set.areas().size(); a++) {
            var area = set.areas().get(a);
            unique(areaIds, "id", area.id(), placeOf(root.nearest("areas", a), "id"));
            for (var q = 0; q < area.questions().size(); q++) {
                check(area.questions().get(q), root.nearest("areas", a, "questions", q));
            }
        }
    }

    private void check(Question question, Node node) {
        unique(ids, "id", question.id(), placeOf(node, "id"));
        unique(keys, "key", question.key(), placeOf(node, "key"));
        for (var p = 0; p < question.practices().size(); p++) {
            check(question.practices().get(p), node.nearest("practices", p));
        }
        for (var n = 0; n < question.noneOfThese().size(); n++) {
            var choice = question.noneOfThese().get(n);
            unique(ids, "id", choice.id(), node.nearest("none-of-these", n, "id").place());
            unique(keys, "key", choice.key(), node.nearest("none-of-these", n, "key").place());
        }
        for (var r = 0; r < question.rules().size(); r++) {
            checkRule(question, r, node.nearest("risk-rules", r, "when").place());
        }
        if (!problems.anyError()) {
            new RuleChecker(question, problems).check(node.nearest("risk-rules"));
        }
    }

    private void check(Practice practice, Node node) {
        unique(ids, "id", practice.id(), placeOf(node, "id"));
        unique(keys, "key", practice.key(), placeOf(node, "key"));
        checkBuildsOn(practice, node.nearest("builds-on"));
        checkSameAs(practice, node.nearest("same-as").place());
        if (practice.id().isBlank()) {
            return;
        }
        if (practice.guidance().steps().isEmpty()) {
            problems.warning(node.place(), practice.id() + " has no steps; say how to get there");
        }
        if (practice.guidance().links().isEmpty()) {
            problems.warning(node.place(), practice.id() + " has no links; name a page to read on");
        }
    }

    private void checkRule(Question question, int index, Place place) {
        var own =
                Stream.concat(
                                question.practices().stream().map(Practice::id),
                                question.noneOfThese().stream().map(NoneChoice::id))
                        .collect(Collectors.toSet());
        question.rules()
                .get(index)
                .when()
                .practices()
                .distinct()
                .filter(id -> !own.contains(id))
                .forEach(id ->
                        problems.error(
                                place,
                                "\"when\" names \""
                                        + id
                                        + "\", which is no practice's id in this question"));
    }

    private void checkBuildsOn(Practice practice, Node node) {
        for (var i = 0; i < practice.relations().buildsOn().size(); i++) {
            var key = practice.relations().buildsOn().get(i);
            var place = node.nearest(i).place();
            if (key.equals(practice.key())) {
                problems.error(place, practice.id() + " builds on itself; take this away");
            } else if (!practices.containsKey(key)) {
                problems.error(
                        place,
                        "\"builds-on\" names \""
                                + key
                                + "\", which is no practice's key in this set");
            } else if (circles.hold(key, practice.key())) {
                problems.error(
                        place,
                        practice.id()
                                + " and "
                                + practices.get(key).id()
                                + " build on one another in a circle; take one away");
            }
        }
    }

    /// What is the same as a practice of its own set is that practice.
    private void checkSameAs(Practice practice, Place place) {
        if (practice.relations().sameAs().stream().anyMatch(ref -> ref.set().equals(set.id()))) {
            problems.error(
                    place, "\"same-as\" names a practice of this set; expected one of another set");
        }
    }

    /// What was taken from another set has no place in this file: its object has.
    private static Place placeOf(Node node, String name) {
        var place = node.nearest(name).place();
        return place.equals(Place.NOWHERE) ? node.place() : place;
    }

    private void unique(Map<String, Place> seen, String what, String value, Place place) {
        var first = value.isBlank() ? null : seen.putIfAbsent(value, place);
        if (first != null) {
            problems.error(
                    place,
                    "the "
                            + what
                            + " \""
                            + value
                            + "\" stands already in line "
                            + first.line()
                            + "; give each its own");
        }
    }
}
