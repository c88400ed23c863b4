package dev.parapet.desktop.answer;

import dev.parapet.assessment.Assessment;
import dev.parapet.assessment.QuestionAssessment;
import dev.parapet.assessment.QuestionFilter;
import dev.parapet.desktop.session.ReviewSession;
import dev.parapet.questionset.PracticeRef;
import dev.parapet.questionset.QuestionRef;
import dev.parapet.review.Scope.Asked;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Where in the review one is, and the ways from there. A review that asks nothing has no place.
final class Place {
    private final ReviewSession session;
    private final ReadOnlyObjectWrapper<List<Asked>> questions;
    private final ReadOnlyObjectWrapper<Spot> spot;
    private final ReadOnlyObjectWrapper<QuestionFilter> filter =
            new ReadOnlyObjectWrapper<>(QuestionFilter.ALL);

    /// Begins at the first question that lacks an answer.
    Place(ReviewSession session) {
        this.session = session;
        this.questions = new ReadOnlyObjectWrapper<>(questionsOf(session.assessment().get()));
        this.spot = new ReadOnlyObjectWrapper<>(Spot.first(questions.get().getFirst()));
        unanswered(spots()).findFirst().ifPresent(first -> spot.set(Spot.first(first.asked())));
        session.assessment().subscribe((_, now) -> follow(now));
    }

    /// All questions asked, in order; changes when the workload's scope does.
    ReadOnlyObjectProperty<List<Asked>> questions() {
        return questions.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Spot> spot() {
        return spot.getReadOnlyProperty();
    }

    /// Which questions are listed; before and after lead only to these.
    ReadOnlyObjectProperty<QuestionFilter> filter() {
        return filter.getReadOnlyProperty();
    }

    void list(QuestionFilter next) {
        filter.set(next);
    }

    /// How many questions the filter keeps.
    int kept() {
        return (int) session.assessment().get().questions().stream().filter(this::isKept).count();
    }

    /// Every practice that the filter keeps, in order.
    Stream<Spot> keptSpots() {
        var review = session.review().get();
        return session.assessment().get().questions().stream()
                .flatMap(question ->
                        filter.get().practices(question, review).stream()
                                .map(question.asked().practices()::indexOf)
                                .map(at -> new Spot(question.asked(), at)));
    }

    boolean isKept(QuestionAssessment question) {
        return filter.get().keeps(question, session.review().get());
    }

    void go(Spot next) {
        spot.set(next);
    }

    /// Goes to a question; one that is not asked leaves everything as it is.
    void go(QuestionRef question) {
        questions.get().stream()
                .filter(asked -> asked.ref().equals(question))
                .findFirst()
                .filter(asked -> !asked.equals(spot.get().asked()))
                .ifPresent(asked -> go(Spot.first(asked)));
    }

    /// Goes to a practice; one that is not asked leaves everything as it is.
    void go(PracticeRef practice) {
        spots().filter(each -> each.practiceRef().equals(practice)).findFirst().ifPresent(this::go);
    }

    /// Puts a practice of the question on screen into focus.
    void focus(int at) {
        var asked = spot.get().asked();
        if (at >= 0 && at < asked.practices().size() && at != spot.get().at()) {
            go(new Spot(asked, at));
        }
    }

    /// One practice on or back, over the borders of questions.
    void step(int by) {
        var next = spot.get().at() + by;
        var practices = spot.get().asked().practices().size();
        if (next >= 0 && next < practices) {
            focus(next);
        } else if (next < 0) {
            before().ifPresent(asked -> go(new Spot(asked, asked.practices().size() - 1)));
        } else {
            after().map(Spot::first).ifPresent(this::go);
        }
    }

    Optional<Asked> before() {
        return beside(-1);
    }

    Optional<Asked> after() {
        return beside(1);
    }

    /// The next practice without an answer that the filter keeps, round from the end to the
    /// beginning.
    void goToUnanswered() {
        var here = spot.get();
        var order = questions.get().stream().map(Asked::ref).toList();
        var question = order.indexOf(here.question());
        Predicate<Spot> isAhead =
                each -> {
                    var at = order.indexOf(each.question());
                    return at > question || (at == question && each.at() > here.at());
                };
        var kept = unanswered(keptSpots()).toList();
        kept.stream()
                .filter(isAhead)
                .findFirst()
                .or(() -> kept.stream().findFirst())
                .ifPresent(this::go);
    }

    private Stream<Spot> unanswered(Stream<Spot> candidates) {
        var review = session.review().get();
        return candidates
                .filter(each -> review.answerTo(each.question()).applies())
                .filter(each -> !review.answerTo(each.practiceRef()).isAnswered());
    }

    private Optional<Asked> beside(int step) {
        var all = session.assessment().get().questions();
        var next = questions.get().indexOf(spot.get().asked()) + step;
        while (next >= 0 && next < all.size() && !isKept(all.get(next))) {
            next += step;
        }
        return next >= 0 && next < all.size()
                ? Optional.of(all.get(next).asked())
                : Optional.empty();
    }

    private Stream<Spot> spots() {
        return questions.get().stream()
                .flatMap(asked ->
                        IntStream.range(0, asked.practices().size())
                                .mapToObj(at -> new Spot(asked, at)));
    }

    /// After a change of scope, stays at the question where that is still asked.
    private void follow(Assessment now) {
        var next = questionsOf(now);
        if (next.isEmpty() || next.equals(questions.get())) {
            return;
        }
        var here = spot.get().question();
        questions.set(next);
        spot.set(
                Spot.first(
                        next.stream()
                                .filter(asked -> asked.ref().equals(here))
                                .findFirst()
                                .orElse(next.getFirst())));
    }

    private static List<Asked> questionsOf(Assessment assessment) {
        return assessment.questions().stream().map(QuestionAssessment::asked).toList();
    }
}
