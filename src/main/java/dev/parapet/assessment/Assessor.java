package dev.parapet.assessment;

import dev.parapet.questionset.PracticeRef;
import dev.parapet.questionset.QuestionRef;
import dev.parapet.review.Review;
import dev.parapet.review.Scope;
import dev.parapet.review.Scope.Asked;

import java.util.HashSet;
import java.util.Set;

/// Assesses a review. The same review always gives the same assessment.
public final class Assessor {
    private Assessor() {}

    public static Assessment assess(Review review) {
        var counted = new HashSet<PracticeRef>();
        return new Assessment(
                new Scope(review)
                        .questions()
                        .map(asked -> assess(review, asked, counted))
                        .toList());
    }

    /// The assessment after one answer changed: looks again at the questions that hold the practice
    /// and keeps the others.
    public static Assessment reassess(Assessment before, Review review, PracticeRef changed) {
        return new Assessment(
                before.questions().stream()
                        .map(question ->
                                holds(question.asked(), changed)
                                        ? again(question, review)
                                        : question)
                        .toList());
    }

    /// The assessment after the answer to a whole question changed.
    public static Assessment reassess(Assessment before, Review review, QuestionRef changed) {
        return new Assessment(
                before.questions().stream()
                        .map(question ->
                                question.ref().equals(changed) ? again(question, review) : question)
                        .toList());
    }

    private static QuestionAssessment assess(Review review, Asked asked, Set<PracticeRef> counted) {
        var first =
                asked.practices().stream()
                        .filter(practice -> counted.add(asked.refOf(practice)))
                        .toList();
        return new QuestionAssessor(review, asked, Set.copyOf(first)).assess();
    }

    private static QuestionAssessment again(QuestionAssessment question, Review review) {
        return new QuestionAssessor(review, question.asked(), question.parts().counted()).assess();
    }

    private static boolean holds(Asked asked, PracticeRef practice) {
        return asked.practices().stream().anyMatch(p -> asked.refOf(p).equals(practice));
    }
}
