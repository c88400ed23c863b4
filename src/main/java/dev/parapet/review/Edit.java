package dev.parapet.review;

import dev.parapet.questionset.PracticeRef;
import dev.parapet.questionset.QuestionRef;
import dev.parapet.questionset.SetRef;

import java.util.List;

/// One thing that is not as it was, from what to what. Every way of changing a review comes down to
/// these: history, undo and the comparison of two reviews are made of them.
public sealed interface Edit {

    /// One part of a practice's answer.
    ///
    /// @param from that part of the answer before, and nothing else
    /// @param to the same after
    record OfPractice(
            PracticeRef practice, PracticeField field, PracticeAnswer from, PracticeAnswer to)
            implements Edit {
        public OfPractice {
            from = field.only(from);
            to = field.only(to);
        }
    }

    /// One part of what is said about a whole question.
    ///
    /// @param from that part of it before, and nothing else
    /// @param to the same after
    record OfQuestion(
            QuestionRef question, QuestionField field, QuestionAnswer from, QuestionAnswer to)
            implements Edit {
        public OfQuestion {
            from = field.only(from);
            to = field.only(to);
        }
    }

    record OfWorkload(Workload from, Workload to) implements Edit {}

    record OfPeople(People from, People to) implements Edit {}

    /// The question sets that are answered. It says which, and does not hold them.
    record OfSets(List<SetRef> from, List<SetRef> to) implements Edit {
        public OfSets {
            from = List.copyOf(from);
            to = List.copyOf(to);
        }
    }

    /// What leads from one moment to another, in a fixed order. What an upgrade puts into the
    /// archive is not among it.
    static List<Edit> between(Snapshot before, Snapshot after) {
        return new EditFinder(before, after).find();
    }

    /// The way back.
    default Edit reversed() {
        return switch (this) {
            case OfPractice(var at, var field, var from, var to) ->
                    new OfPractice(at, field, to, from);
            case OfQuestion(var at, var field, var from, var to) ->
                    new OfQuestion(at, field, to, from);
            case OfWorkload(var from, var to) -> new OfWorkload(to, from);
            case OfPeople(var from, var to) -> new OfPeople(to, from);
            case OfSets(var from, var to) -> new OfSets(to, from);
        };
    }

    /// The moment after the edit, whatever stood there before. Question sets stay as they are.
    default Snapshot applyTo(Snapshot now) {
        return switch (this) {
            case OfPractice(var at, var field, _, var to) ->
                    now.withAnswers(now.answers().with(at, field.put(to, now.answers().to(at))));
            case OfQuestion(var at, var field, _, var to) ->
                    now.withAnswers(now.answers().with(at, field.put(to, now.answers().to(at))));
            case OfWorkload(_, var to) -> now.withWorkload(to);
            case OfPeople(_, var to) -> now.withPeople(to);
            case OfSets _ -> now;
        };
    }

    /// Whether it changes nothing.
    default boolean isEmpty() {
        return equals(reversed());
    }

    /// This edit and the next one as a single one, where both are typing in the same field; else
    /// none.
    default List<Edit> joined(Edit next) {
        return switch (this) {
            case OfPractice practice when next instanceof OfPractice later -> join(practice, later);
            case OfQuestion question when next instanceof OfQuestion later -> join(question, later);
            case OfWorkload(var from, _) when next instanceof OfWorkload(_, var to) ->
                    List.of(new OfWorkload(from, to));
            case OfPeople(var from, _) when next instanceof OfPeople(_, var to) ->
                    List.of(new OfPeople(from, to));
            case OfPractice _, OfQuestion _, OfWorkload _, OfPeople _, OfSets _ -> List.of();
        };
    }

    private static List<Edit> join(OfPractice first, OfPractice next) {
        var field = first.field();
        return first.practice().equals(next.practice())
                        && field == next.field()
                        && field.isTyped(first.from(), first.to())
                        && field.isTyped(first.to(), next.to())
                ? List.of(new OfPractice(first.practice(), field, first.from(), next.to()))
                : List.of();
    }

    private static List<Edit> join(OfQuestion first, OfQuestion next) {
        var field = first.field();
        return first.question().equals(next.question())
                        && field == next.field()
                        && field.isTyped(first.from(), first.to())
                        && field.isTyped(first.to(), next.to())
                ? List.of(new OfQuestion(first.question(), field, first.from(), next.to()))
                : List.of();
    }
}
