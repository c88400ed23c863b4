package dev.parapet.desktop.merge;

import dev.parapet.questionset.PracticeRef;
import dev.parapet.questionset.QuestionRef;
import dev.parapet.questionset.QuestionSet;
import dev.parapet.review.Conflict;
import dev.parapet.review.FieldRef;
import dev.parapet.review.FieldValue;
import dev.parapet.review.Review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What there is to decide: the conflicts that are open, and those that were since one came to the
/// screen, in the order in which the review asks.
final class Agenda {
    private final List<Conflict> all = new ArrayList<>();
    private final Set<Conflict> open = new HashSet<>();
    private final Map<Conflict, FieldValue> ours = new HashMap<>();

    /// Begins anew with what is open.
    void begin(Review review) {
        all.clear();
        ours.clear();
        open.clear();
        var _ = follow(review);
    }

    /// Takes in what the review says now.
    ///
    /// @return the first conflict that has opened since
    Optional<Conflict> follow(Review review) {
        for (var conflict : review.conflicts()) {
            if (!all.contains(conflict)) {
                all.add(conflict);
            }
            ours.put(conflict, conflict.field().in(review.now()));
        }
        all.sort(new Order(review.sets()));
        var opened =
                all.stream().filter(review.conflicts()::contains).filter(c -> !open.contains(c));
        var first = opened.findFirst();
        open.clear();
        open.addAll(review.conflicts());
        return first;
    }

    List<Conflict> all() {
        return List.copyOf(all);
    }

    /// What our side says, or said until it was decided: whoever edited it since the merge means
    /// that.
    FieldValue ours(Conflict conflict) {
        return ours.getOrDefault(conflict, conflict.ours());
    }

    /// The next open conflict after another one, from the top again after the last.
    Optional<Conflict> next(Conflict from, Review review) {
        var at = all.indexOf(from) + 1;
        var rest = new ArrayList<>(all.subList(at, all.size()));
        rest.addAll(all.subList(0, at));
        return rest.stream().filter(review.conflicts()::contains).findFirst();
    }

    /// The workload and its people, then questions and practices as the sets have them; what no set
    /// asks any more comes last.
    private static final class Order implements Comparator<Conflict> {
        private final Map<QuestionRef, Integer> questions = new HashMap<>();
        private final Map<PracticeRef, Integer> practices = new HashMap<>();

        Order(List<QuestionSet> sets) {
            var next = 1;
            for (var set : sets) {
                for (var question : set.questions().toList()) {
                    questions.put(set.refOf(question), next++);
                    for (var practice : question.practices()) {
                        practices.put(set.refOf(practice), next++);
                    }
                }
            }
        }

        @Override
        public int compare(Conflict first, Conflict second) {
            return Integer.compare(place(first.field()), place(second.field()));
        }

        private int place(FieldRef field) {
            return switch (field) {
                case FieldRef.OfWorkload _, FieldRef.OfPeople _ -> 0;
                case FieldRef.OfQuestion(var question, _) ->
                        questions.getOrDefault(question, Integer.MAX_VALUE);
                case FieldRef.OfPractice(var practice, _) ->
                        practices.getOrDefault(practice, Integer.MAX_VALUE);
            };
        }
    }
}
