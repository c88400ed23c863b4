package dev.parapet.assessment;

import dev.parapet.questionset.Area;
import dev.parapet.questionset.Practice;
import dev.parapet.questionset.PracticeRef;
import dev.parapet.questionset.Question;
import dev.parapet.questionset.QuestionRef;
import dev.parapet.questionset.QuestionSet;
import dev.parapet.review.Milestone;
import dev.parapet.review.PracticeAnswer;
import dev.parapet.review.PracticeField;
import dev.parapet.review.Review;

import java.util.List;
import java.util.Optional;

/// Two reviews, or two moments of one, side by side. Practices and questions belong together by
/// their keys, and over editions of a question set by what replaces what.
///
/// @param practices every practice that either asks, in the order of the later one, those that it
///   no longer asks last
/// @param questions the same of questions
/// @param areas those that both have, in the order of the later one
public record Comparison(
        Standing from,
        Standing to,
        List<PracticeChange> practices,
        List<QuestionChange> questions,
        List<AreaChange> areas) {

    /// A review and what it comes to.
    public record Standing(Review review, Assessment assessment) {
        public static Standing of(Review review) {
            return new Standing(review, Assessor.assess(review));
        }
    }

    /// How one practice stood and stands.
    ///
    /// @param ref where its answer is now; of one that is gone, where it was
    /// @param fields which parts of the answer differ, where an answer came from apart
    public record PracticeChange(
            PracticeRef ref,
            Practice practice,
            PracticeAnswer from,
            PracticeAnswer to,
            Course course,
            List<PracticeField> fields) {
        public PracticeChange {
            fields = List.copyOf(fields);
        }
    }

    /// Which risk a question carried and carries; of one that is asked only once, twice the same.
    public record QuestionChange(
            QuestionRef ref, Question question, Risk from, Risk to, Course course) {}

    /// What an area scored and scores.
    public record AreaChange(QuestionSet set, Area area, Score from, Score to) {}

    public Comparison {
        practices = List.copyOf(practices);
        questions = List.copyOf(questions);
        areas = List.copyOf(areas);
    }

    public static Comparison of(Review from, Review to) {
        return of(Standing.of(from), Standing.of(to));
    }

    public static Comparison of(Standing from, Standing to) {
        return new Comparer(from, to).compare();
    }

    /// A review against its last milestone; none where it has no milestone.
    public static Optional<Comparison> sinceLastMilestone(Review review, Assessment assessment) {
        return review.milestones().isEmpty()
                ? Optional.empty()
                : Optional.of(since(review.milestones().getLast(), review, assessment));
    }

    /// A review against one of its milestones.
    public static Comparison since(Milestone milestone, Review review, Assessment assessment) {
        return of(Standing.of(review.asOf(milestone)), new Standing(review, assessment));
    }

    public List<PracticeChange> practices(Course course) {
        return practices.stream().filter(change -> change.course() == course).toList();
    }

    public List<QuestionChange> questions(Course course) {
        return questions.stream().filter(change -> change.course() == course).toList();
    }

    /// How many points the score rose; negative where it fell.
    public int points() {
        return to.assessment().score().points() - from.assessment().score().points();
    }

    /// By how much the share of practices answered rose, in points of a hundred.
    public int completeness() {
        return to.assessment().score().completeness() - from.assessment().score().completeness();
    }

    /// How many more questions carry a risk; negative where there are fewer.
    public int count(Risk risk) {
        return to.assessment().risks().getOrDefault(risk, 0)
                - from.assessment().risks().getOrDefault(risk, 0);
    }

    /// Whether no practice and no question is otherwise than it was.
    public boolean isSame() {
        return practices.stream().allMatch(change -> change.course() == Course.SAME)
                && questions.stream().allMatch(change -> change.course() == Course.SAME);
    }
}
