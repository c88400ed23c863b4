package dev.parapet.lens.answers;

import dev.parapet.questionset.QuestionSet;
import dev.parapet.review.Review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// What the calls would change, against what the tool says now.
public final class AwsPreview {
    private AwsPreview() {}

    /// A line for each question that changes.
    public static List<String> of(Review review, QuestionSet set, AwsExport now) {
        return AwsImport.matches(set)
                .map(match -> new Outgoing(review, match))
                .filter(Outgoing::isAnything)
                .map(outgoing -> line(outgoing, now))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<String> line(Outgoing outgoing, AwsExport now) {
        var id = outgoing.match().questionId();
        var there = now.answers().get(id);
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
        var selects = new LinkedHashSet<>(outgoing.selected());
        there.selected().forEach(selects::remove);
        addIfAny(changes, "select ", selects);
        var unselects = new LinkedHashSet<>(there.selected());
        outgoing.selected().forEach(unselects::remove);
        addIfAny(changes, "unselect ", unselects);
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
        if (there.isApplicable() != outgoing.answer().applies()) {
            changes.add(there.isApplicable() ? "mark as not applying" : "mark as applying");
        }
        there.notes()
                .filter(notes -> !notes.equals(outgoing.notes()))
                .ifPresent(notes -> changes.add(notes.isBlank() ? "add notes" : "replace notes"));
        if (there.notes().isEmpty() && !outgoing.notes().isEmpty()) {
            changes.add("set notes (get-answer tells what is there)");
        }
        return changes;
    }

    private static Set<String> without(Set<String> some, Set<String> others) {
        var rest = new TreeSet<>(some);
        rest.removeAll(others);
        return rest;
    }

    private static void addIfAny(List<String> changes, String what, Collection<String> ids) {
        if (!ids.isEmpty()) {
            changes.add(what + String.join(", ", ids));
        }
    }
}
