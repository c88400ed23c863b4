package dev.parapet.review.share;

import dev.parapet.review.ActionPlan.Status.Accepted;
import dev.parapet.review.Archived;
import dev.parapet.review.FieldRef;
import dev.parapet.review.PracticeAnswer;
import dev.parapet.review.QuestionAnswer;
import dev.parapet.review.Review;
import dev.parapet.review.Snapshot;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Collects who and which accounts a review names anywhere: now, earlier, in its history, or in the
/// other copy of a merge.
final class NamedPeople {
    private final List<String> first = new ArrayList<>();
    private final Set<String> rest = new TreeSet<>();
    private final Set<String> accounts = new TreeSet<>();

    private NamedPeople() {}

    static NamedPeople of(Review review) {
        var named = new NamedPeople();
        named.first.add(review.people().reviewer());
        named.first.addAll(review.people().attendees());
        named.first.add(review.workload().owner());
        named.look(review.now());
        review.milestones().forEach(milestone -> named.look(milestone.content()));
        review.history()
                .entries()
                .forEach(entry -> {
                    named.rest.add(entry.by().who());
                    named.look(entry.edit().applyTo(Snapshot.NOTHING));
                    named.look(entry.edit().reversed().applyTo(Snapshot.NOTHING));
                });
        review.conflicts()
                .forEach(conflict -> {
                    FieldRef field = conflict.field();
                    named.look(field.put(Snapshot.NOTHING, conflict.ours()));
                    named.look(field.put(Snapshot.NOTHING, conflict.theirs()));
                });
        return named;
    }

    /// The people, those who lead and take part first.
    Stream<String> people() {
        return Stream.concat(first.stream(), rest.stream());
    }

    Stream<String> accounts() {
        return accounts.stream();
    }

    private void look(Snapshot moment) {
        rest.add(moment.people().reviewer());
        rest.addAll(moment.people().attendees());
        rest.add(moment.workload().owner());
        accounts.addAll(moment.workload().accounts());
        moment.answers().practices().values().forEach(this::look);
        moment.answers().questions().values().forEach(this::look);
        moment.archive()
                .forEach(archived -> {
                    switch (archived) {
                        case Archived.OfPractice practice -> look(practice.answer());
                        case Archived.OfQuestion question -> look(question.answer());
                    }
                });
    }

    private void look(PracticeAnswer answer) {
        rest.add(answer.plan().owner());
        if (answer.plan().status() instanceof Accepted(_, var approver, _)) {
            rest.add(approver);
        }
    }

    private void look(QuestionAnswer answer) {
        rest.add(answer.answeredBy());
    }
}
