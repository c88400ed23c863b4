package dev.parapet.review.upgrade;

import dev.parapet.questionset.Difference;
import dev.parapet.questionset.Difference.Arrival;
import dev.parapet.questionset.Difference.Origin;
import dev.parapet.questionset.Practice;
import dev.parapet.questionset.Practice.Confidence;
import dev.parapet.questionset.PracticeRef;
import dev.parapet.questionset.Question;
import dev.parapet.questionset.QuestionRef;
import dev.parapet.questionset.QuestionSet;
import dev.parapet.questionset.SetRef;
import dev.parapet.review.Answers;
import dev.parapet.review.Archived;
import dev.parapet.review.Change;
import dev.parapet.review.Milestone;
import dev.parapet.review.Occasion;
import dev.parapet.review.PracticeAnswer;
import dev.parapet.review.Provenance;
import dev.parapet.review.Provenance.Carried;
import dev.parapet.review.QuestionAnswer;
import dev.parapet.review.Review;
import dev.parapet.review.file.Milestones;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Takes a review from one version of a question set to another. Answers go where their key goes,
/// or to the practice that succeeds theirs; notes, owners, dates and reasons travel with them. What
/// has no successor goes into the archive. Nothing typed is lost.
public final class Upgrade {
    private final Review review;
    private final QuestionSet from;
    private final QuestionSet to;
    private final Difference difference;

    private Upgrade(Review review, QuestionSet from, QuestionSet to) {
        this.review = review;
        this.from = from;
        this.to = to;
        this.difference = Difference.between(from, to);
    }

    /// An upgrade that has not happened yet, for a preview.
    ///
    /// @throws IllegalArgumentException where the review does not use the set
    public static Upgrade of(Review review, QuestionSet to) {
        var from =
                review.sets().stream()
                        .filter(set -> set.id().equals(to.id()))
                        .findFirst()
                        .orElseThrow(() ->
                                new IllegalArgumentException("the review does not use " + to.id()));
        return new Upgrade(review, from, to);
    }

    public Difference difference() {
        return difference;
    }

    public SetRef from() {
        return from.ref();
    }

    public SetRef to() {
        return to.ref();
    }

    /// The upgrade as one step, which keeps the state before it as a milestone.
    ///
    /// @param at when the milestone is made
    public Change step(Instant at) {
        var kept = Milestones.keep(review, milestone(), at);
        return new Change.Become(new Occasion.Upgraded(to.ref()), kept.with(apply().now()));
    }

    /// What the milestone is called: after the version that comes, with a number where that name is
    /// taken.
    public String milestone() {
        var name =
                "Before " + (isBack() ? "going back" : "upgrade") + " to " + to.heading().version();
        var taken = review.milestones().stream().map(Milestone::name).collect(Collectors.toSet());
        return Stream.iterate(2, number -> number + 1)
                .map(number -> name + " (" + number + ")")
                .dropWhile(taken::contains)
                .findFirst()
                .filter(_ -> taken.contains(name))
                .orElse(name);
    }

    /// Whether the version that comes is an earlier one.
    public boolean isBack() {
        return from.ref().compareTo(to.ref()) > 0;
    }

    /// The review after the upgrade.
    public Review apply() {
        var archive = new ArrayList<>(review.archive());
        archive.addAll(leftBehind());
        var sets = review.sets().stream().map(set -> set.id().equals(to.id()) ? to : set).toList();
        return review.with(review.now().withSets(sets).withAnswers(answers()).withArchive(archive));
    }

    private Answers answers() {
        var practices = new HashMap<PracticeRef, PracticeAnswer>();
        var questions = new HashMap<QuestionRef, QuestionAnswer>();
        review.answers()
                .practices()
                .forEach((ref, answer) -> {
                    if (!ref.set().equals(to.id())) {
                        practices.put(ref, answer);
                    }
                });
        var known = to.questions().map(Question::key).collect(Collectors.toSet());
        review.answers()
                .questions()
                .forEach((ref, answer) -> {
                    if (!ref.set().equals(to.id()) || known.contains(ref.key())) {
                        questions.put(ref, answer);
                    }
                });
        for (var arrival : difference.practices()) {
            var answer = carried(arrival);
            if (!answer.equals(PracticeAnswer.EMPTY)) {
                practices.put(new PracticeRef(to.id(), arrival.practice().key()), answer);
            }
        }
        carryNoneOfThese(practices);
        return new Answers(practices, questions);
    }

    /// "None of these" says nothing of a question that offers other practices than before, and it
    /// holds no words: it is kept only where its key is.
    private void carryNoneOfThese(Map<PracticeRef, PracticeAnswer> practices) {
        to.questions()
                .flatMap(question -> question.noneOfThese().stream())
                .map(to::refOf)
                .forEach(ref -> {
                    var answer = review.answerTo(ref);
                    if (!answer.equals(PracticeAnswer.EMPTY)) {
                        practices.putIfAbsent(ref, answer);
                    }
                });
    }

    private PracticeAnswer carried(Arrival arrival) {
        var carried = PracticeAnswer.EMPTY;
        for (var origin : arrival.origins()) {
            carried =
                    Carrying.join(
                            carried,
                            Carrying.from(origin, answer(origin.practice()), from.ref(), arrival));
        }
        return isHome(carried, arrival) ? carried.withProvenance(Provenance.GIVEN) : carried;
    }

    /// Whether an answer is back at the very practice for which somebody gave it.
    private boolean isHome(PracticeAnswer carried, Arrival arrival) {
        return carried.provenance() instanceof Carried(var given, var practice, _)
                && given.equals(to.ref())
                && practice.equals(arrival.practice().id());
    }

    /// What goes into the archive: whole answers whose practice is gone, or lives on only by a
    /// guess.
    public List<Archived> leftBehind() {
        Map<String, Confidence> surest = surest();
        var left = new ArrayList<Archived>();
        from.practices()
                .filter(practice ->
                        surest.getOrDefault(practice.key(), Confidence.LOW) == Confidence.LOW)
                .filter(practice -> !answer(practice).equals(PracticeAnswer.EMPTY))
                .forEach(practice ->
                        left.add(
                                new Archived.OfPractice(
                                        from.ref(),
                                        practice.id(),
                                        practice.key(),
                                        practice.title(),
                                        answer(practice))));
        var known = to.questions().map(Question::key).collect(Collectors.toSet());
        from.questions()
                .filter(question -> !known.contains(question.key()))
                .filter(question -> !answer(question).equals(QuestionAnswer.EMPTY))
                .forEach(question ->
                        left.add(
                                new Archived.OfQuestion(
                                        from.ref(),
                                        question.id(),
                                        question.key(),
                                        question.title(),
                                        answer(question))));
        return left;
    }

    private Map<String, Confidence> surest() {
        return difference.practices().stream()
                .flatMap(arrival -> arrival.origins().stream())
                .collect(
                        Collectors.toMap(
                                origin -> origin.practice().key(),
                                Origin::confidence,
                                (a, b) -> a.compareTo(b) <= 0 ? a : b));
    }

    private PracticeAnswer answer(Practice practice) {
        return review.answerTo(new PracticeRef(from.id(), practice.key()));
    }

    private QuestionAnswer answer(Question question) {
        return review.answerTo(from.refOf(question));
    }
}
