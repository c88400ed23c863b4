package dev.parapet.review.upgrade;

import dev.parapet.questionset.Difference;
import dev.parapet.questionset.Difference.Origin;
import dev.parapet.questionset.Practice;
import dev.parapet.questionset.Practice.Confidence;
import dev.parapet.questionset.Question;
import dev.parapet.questionset.QuestionSet;
import dev.parapet.questionset.SetRef;
import dev.parapet.review.Archived;
import dev.parapet.review.Change;
import dev.parapet.review.Milestone;
import dev.parapet.review.Occasion;
import dev.parapet.review.PracticeAnswer;
import dev.parapet.review.QuestionAnswer;
import dev.parapet.review.Review;
import dev.parapet.review.file.Milestones;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Predicate;
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
    private final Returning returning;
    private final Moving moving;

    private Upgrade(Review review, QuestionSet from, QuestionSet to) {
        this.review = review;
        this.from = from;
        this.to = to;
        this.difference = Difference.between(from, to);
        this.returning = Returning.of(review.archive(), from, to);
        this.moving = new Moving(review, from, to, returning);
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

    /// The same upgrade of the review as it is now, which may have changed since.
    ///
    /// @throws IllegalArgumentException where it does not use the set any more
    public Upgrade again(Review now) {
        return now.equals(review) ? this : of(now, to);
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
    /// @param milestone what it is to be called, as {@link #milestone} says
    /// @param at when the milestone is made
    public Change step(String milestone, Instant at) {
        var kept = Milestones.keep(review, milestone(milestone), at);
        return new Change.Become(new Occasion.Upgraded(to.ref()), kept.with(apply().now()));
    }

    /// What the milestone is called: as is wanted, with a number where that name is taken.
    public String milestone(String name) {
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
        var answers = moving.answers(difference);
        var archive = new LinkedHashSet<>(review.archive());
        archive.removeIf(archived -> returning.isBack(archived, answers));
        archive.addAll(leftBehind());
        var sets = review.sets().stream().map(set -> set.id().equals(to.id()) ? to : set).toList();
        return review.with(
                review.now().withSets(sets).withAnswers(answers).withArchive(List.copyOf(archive)));
    }

    /// What goes into the archive: whole answers whose practice is gone, lives on only by a guess,
    /// or became one with another that leaves no place for all that was said.
    public List<Archived> leftBehind() {
        var left = new ArrayList<Archived>();
        from.practices()
                .filter(practice -> !answer(practice).equals(PracticeAnswer.EMPTY))
                .filter(practice -> !moving.stays(from.refOf(practice)))
                .filter(practice -> !livesOn(practice))
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

    /// Whether a practice that surely carries on another says all that was said for that one.
    private boolean livesOn(Practice gone) {
        return difference.practices().stream()
                .filter(arrival -> arrival.origins().stream().anyMatch(isSurely(gone)))
                .map(moving::carried)
                .anyMatch(carried -> Carrying.saysAllOf(answer(gone), carried));
    }

    private static Predicate<Origin> isSurely(Practice gone) {
        return origin ->
                origin.practice().key().equals(gone.key()) && origin.confidence() != Confidence.LOW;
    }

    private PracticeAnswer answer(Practice practice) {
        return review.answerTo(from.refOf(practice));
    }

    private QuestionAnswer answer(Question question) {
        return review.answerTo(from.refOf(question));
    }
}
