package dev.parapet.review.upgrade;

import dev.parapet.questionset.Difference;
import dev.parapet.questionset.Difference.Arrival;
import dev.parapet.questionset.Difference.Origin;
import dev.parapet.questionset.NoneChoice;
import dev.parapet.questionset.Practice;
import dev.parapet.questionset.Practice.Confidence;
import dev.parapet.questionset.PracticeRef;
import dev.parapet.questionset.Question;
import dev.parapet.questionset.QuestionRef;
import dev.parapet.questionset.QuestionSet;
import dev.parapet.review.Answers;
import dev.parapet.review.PracticeAnswer;
import dev.parapet.review.Provenance;
import dev.parapet.review.Provenance.Carried;
import dev.parapet.review.QuestionAnswer;
import dev.parapet.review.Review;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Where each answer stands after an upgrade. An answer is kept with the practice that another is
/// the same as, so that a set may hold answers that only another set asks for: those stay.
final class Moving {
    private final Review review;
    private final QuestionSet from;
    private final QuestionSet to;
    private final Returning returning;
    private final Set<String> before;
    private final Set<String> after;
    private final Set<PracticeRef> elsewhere;

    Moving(Review review, QuestionSet from, QuestionSet to, Returning returning) {
        this.review = review;
        this.from = from;
        this.to = to;
        this.returning = returning;
        this.before = keys(from);
        this.after = keys(to);
        this.elsewhere =
                review.sets().stream()
                        .filter(set -> !set.id().equals(to.id()))
                        .flatMap(set -> set.practices().map(set::refOf))
                        .collect(Collectors.toSet());
    }

    private static Set<String> keys(QuestionSet set) {
        return Stream.concat(
                        set.practices().map(Practice::key),
                        set.questions()
                                .flatMap(question -> question.noneOfThese().stream())
                                .map(NoneChoice::key))
                .collect(Collectors.toSet());
    }

    Answers answers(Difference difference) {
        var practices = new HashMap<PracticeRef, PracticeAnswer>();
        review.answers()
                .practices()
                .forEach((ref, answer) -> {
                    if (isNotOurs(ref) || stays(ref)) {
                        practices.put(ref, answer);
                    }
                });
        for (var arrival : difference.practices()) {
            practices.merge(to.refOf(arrival.practice()), carried(arrival), Carrying::join);
        }
        carryNoneOfThese(practices);
        return new Answers(practices, questions());
    }

    /// Whether the version that goes does not ask for an answer itself.
    private boolean isNotOurs(PracticeRef ref) {
        return !ref.set().equals(from.id()) || !before.contains(ref.key());
    }

    /// Whether an answer stays where it is, for another set still asks for it and the version that
    /// comes does not.
    boolean stays(PracticeRef ref) {
        return elsewhere.contains(ref)
                && (!ref.set().equals(to.id()) || !after.contains(ref.key()));
    }

    private Map<QuestionRef, QuestionAnswer> questions() {
        var questions = new HashMap<>(review.answers().questions());
        var asked = to.questions().map(Question::key).collect(Collectors.toSet());
        from.questions()
                .filter(question -> !asked.contains(question.key()))
                .forEach(question -> questions.remove(from.refOf(question)));
        returning
                .questions()
                .forEach(archived ->
                        questions.putIfAbsent(
                                new QuestionRef(to.id(), archived.key()), archived.answer()));
        return questions;
    }

    /// "None of these" says nothing of a question that offers other practices than before, and it
    /// holds no words: it is kept only where its key is.
    private void carryNoneOfThese(Map<PracticeRef, PracticeAnswer> practices) {
        to.questions()
                .flatMap(question -> question.noneOfThese().stream())
                .map(to::refOf)
                .forEach(ref -> practices.putIfAbsent(ref, review.answerTo(ref)));
    }

    /// The answer that comes to a practice.
    PracticeAnswer carried(Arrival arrival) {
        var carried = returning.answer(arrival.practice());
        var isBack = !carried.equals(PracticeAnswer.EMPTY);
        for (var origin : arrival.origins()) {
            var isSpared = isBack && origin.confidence() == Confidence.LOW;
            if (!isSpared && !isThere(origin, arrival)) {
                carried = Carrying.join(carried, from(origin, arrival));
            }
        }
        return isHome(carried, arrival) ? carried.withProvenance(Provenance.GIVEN) : carried;
    }

    private PracticeAnswer from(Origin origin, Arrival arrival) {
        var answer = review.answerTo(from.refOf(origin.practice()));
        return Carrying.from(origin, answer, from.ref(), arrival);
    }

    /// Whether an answer is kept with a practice of another set, before and after.
    private boolean isThere(Origin origin, Arrival arrival) {
        var ref = to.refOf(arrival.practice());
        return !ref.set().equals(to.id()) && from.refOf(origin.practice()).equals(ref);
    }

    /// Whether an answer is back at the very practice for which somebody gave it.
    private boolean isHome(PracticeAnswer carried, Arrival arrival) {
        return carried.provenance() instanceof Carried(var given, var practice, _)
                && given.equals(to.ref())
                && practice.equals(arrival.practice().id());
    }
}
