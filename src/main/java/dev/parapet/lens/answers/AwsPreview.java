package dev.parapet.lens.answers;

import dev.parapet.questionset.QuestionRef;
import dev.parapet.questionset.QuestionSet;
import dev.parapet.review.Review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// What the calls would change, against what the tool says now.
public final class AwsPreview {
    private AwsPreview() {}

    /// A line for each question that changes.
    public static List<String> of(Review review, QuestionSet set, AwsExport now) {
        var there = new HashMap<QuestionRef, AwsAnswer>();
        var matching = new Matching(review, now);
        now.answers()
                .values()
                .forEach(answer ->
                        matching.match(answer).ifPresent(match -> there.put(match.ref(), answer)));
        return Matching.of(set)
                .map(match -> new Outgoing(review, match))
                .filter(Outgoing::isAnything)
                .map(outgoing -> line(outgoing, there))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<String> line(Outgoing outgoing, Map<QuestionRef, AwsAnswer> now) {
        var id = outgoing.match().questionId();
        var there = now.get(outgoing.match().ref());
        if (there == null) {
            return Optional.of(id + ": the files say nothing of it");
        }
        var changes = changes(outgoing, there);
        return changes.isEmpty()
                ? Optional.empty()
                : Optional.of(id + ": " + String.join("; ", changes));
    }

    private static List<String> changes(Outgoing outgoing, AwsAnswer there) {
        var changes = new ArrayList<String>();
        if (outgoing.saysSelection()) {
            selection(changes, outgoing, there);
        }
        if (outgoing.saysApplicability() && there.isApplicable() != outgoing.answer().applies()) {
            changes.add(there.isApplicable() ? "mark as not applying" : "mark as applying");
        }
        if (!outgoing.notes().isEmpty()) {
            notes(outgoing, there).ifPresent(changes::add);
        }
        return changes;
    }

    private static void selection(List<String> changes, Outgoing outgoing, AwsAnswer there) {
        var selected = new LinkedHashSet<>(outgoing.selected());
        var selectedThere = new LinkedHashSet<>(there.selected());
        addIfAny(changes, "select ", without(selected, selectedThere));
        addIfAny(changes, "unselect ", without(selectedThere, selected));
        var here = new TreeSet<String>();
        outgoing.match().question().practices().stream()
                .filter(p -> Outgoing.status(outgoing.answer(p).state()).equals("NOT_APPLICABLE"))
                .map(outgoing.match()::idOf)
                .forEach(here::add);
        var before = new TreeSet<String>();
        there.choices()
                .forEach((choice, said) -> {
                    if (said.isNotApplicable()) {
                        before.add(choice);
                    }
                });
        addIfAny(changes, "mark as not applicable ", without(here, before));
        addIfAny(changes, "mark as applicable ", without(before, here));
    }

    private static Optional<String> notes(Outgoing outgoing, AwsAnswer there) {
        if (there.notes().isEmpty()) {
            return Optional.of("set notes (get-answer tells what is there)");
        }
        return there.notes()
                .filter(notes -> !notes.equals(outgoing.notes()))
                .map(notes -> notes.isBlank() ? "add notes" : "replace notes");
    }

    private static Set<String> without(Set<String> some, Set<String> others) {
        var rest = new LinkedHashSet<>(some);
        rest.removeAll(others);
        return rest;
    }

    private static void addIfAny(List<String> changes, String what, Collection<String> ids) {
        if (!ids.isEmpty()) {
            changes.add(what + String.join(", ", ids));
        }
    }
}
