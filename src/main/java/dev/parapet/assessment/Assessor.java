package dev.parapet.assessment;

import dev.parapet.questionset.PracticeRef;
import dev.parapet.questionset.QuestionRef;
import dev.parapet.review.Edit;
import dev.parapet.review.QuestionField;
import dev.parapet.review.Review;
import dev.parapet.review.Scope;
import dev.parapet.review.Scope.Asked;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Assesses a review. The same review always gives the same assessment.
public final class Assessor {
    /// With more edits than this, looking at everything once is the shorter way.
    private static final int FEW = 40;

    private Assessor() {}

    public static Assessment assess(Review review) {
        var counted = new HashSet<PracticeRef>();
        return new Assessment(
                new Scope(review)
                        .questions()
                        .map(asked -> assess(review, asked, counted(review, asked, counted)))
                        .toList());
    }

    /// The assessment after a few edits: looks again only at what they touch. Another scope, other
    /// question sets or very many edits make it look at everything.
    public static Assessment reassess(Assessment before, Review review, List<Edit> edits) {
        var touching = edits.stream().filter(Assessor::counts).toList();
        if (touching.size() > FEW || touching.stream().anyMatch(Assessor::isOfEverything)) {
            return assess(review);
        }
        var next = before;
        for (var edit : touching) {
            next =
                    switch (edit) {
                        case Edit.OfPractice of -> reassess(next, review, of.practice());
                        case Edit.OfQuestion of -> reassess(next, review, of.question());
                        case Edit.OfWorkload _, Edit.OfPeople _, Edit.OfSets _ -> next;
                    };
        }
        return next;
    }

    /// Whether risks or scores depend on what an edit changes.
    private static boolean counts(Edit edit) {
        return switch (edit) {
            case Edit.OfPractice(_, var field, _, _) ->
                    switch (field) {
                        case STATE, SIDE, STATUS -> true;
                        case NOTE, PRIVACY, EVIDENCE, OWNER, DUE, EFFORT -> false;
                    };
            case Edit.OfQuestion(_, var field, _, _) -> field == QuestionField.APPLICABILITY;
            case Edit.OfWorkload(var from, var to) -> !from.models().equals(to.models());
            case Edit.OfPeople _ -> false;
            case Edit.OfSets _ -> true;
        };
    }

    private static boolean isOfEverything(Edit edit) {
        return edit instanceof Edit.OfWorkload || edit instanceof Edit.OfSets;
    }

    /// The assessment after one answer changed: looks again at the questions that hold the practice
    /// and keeps the others.
    public static Assessment reassess(Assessment before, Review review, PracticeRef changed) {
        return new Assessment(
                before.questions().stream()
                        .map(question ->
                                holds(question, changed)
                                        ? assess(
                                                review,
                                                question.asked(),
                                                question.parts().counted())
                                        : question)
                        .toList());
    }

    /// The assessment after the answer to a whole question changed. Whether it applies decides
    /// where a practice counts that stands in another question too.
    public static Assessment reassess(Assessment before, Review review, QuestionRef changed) {
        var seen = new HashSet<PracticeRef>();
        return new Assessment(
                before.questions().stream()
                        .map(question -> {
                            var counted = counted(review, question.asked(), seen);
                            return question.ref().equals(changed)
                                            || !counted.equals(question.parts().counted())
                                    ? assess(review, question.asked(), counted)
                                    : question;
                        })
                        .toList());
    }

    private static QuestionAssessment assess(Review review, Asked asked, Set<PracticeRef> counted) {
        return new QuestionAssessor(review, asked, counted).assess();
    }

    /// The practices of a question that no earlier question counts; none where it does not apply.
    private static Set<PracticeRef> counted(Review review, Asked asked, Set<PracticeRef> earlier) {
        return review.answerTo(asked.ref()).applies()
                ? asked.practices().stream()
                        .map(asked::refOf)
                        .filter(earlier::add)
                        .collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }

    /// Of the practices of a question most are counted there, and to look among those is quick.
    private static boolean holds(QuestionAssessment question, PracticeRef practice) {
        var asked = question.asked();
        var counted = question.parts().counted();
        return counted.contains(practice)
                || (counted.size() < asked.practices().size()
                        && asked.practices().stream()
                                .anyMatch(p -> asked.refOf(p).equals(practice)))
                || asked.question().noneOfThese().stream()
                        .anyMatch(choice -> asked.set().refOf(choice).equals(practice));
    }
}
