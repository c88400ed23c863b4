package dev.parapet.desktop.files;

import dev.parapet.document.Problem;
import dev.parapet.questionset.QuestionSet;
import dev.parapet.review.Review;

import java.util.List;

/// What a file was taken for.
public sealed interface Taken {

    /// A review, whole.
    ///
    /// @param readOnly whether it comes from a newer Parapet
    record AReview(Review review, boolean readOnly) implements Taken {}

    /// A plan that carries its review.
    ///
    /// @param json the review's file, as it stands in the plan
    record APlan(String json, AReview review) implements Taken {}

    /// A plan without its review, or another PDF.
    record PlanAlone() implements Taken {}

    /// A PDF that a password protects.
    record PlanLocked() implements Taken {}

    record AQuestionSet(QuestionSet set) implements Taken {}

    /// A review or question set with something wrong in it, which is therefore not opened.
    record Wrong(Kind kind, List<Problem> problems) implements Taken {
        public Wrong {
            problems = List.copyOf(problems);
        }
    }

    /// Neither a review nor a question set.
    record Stranger() implements Taken {}

    record Empty() implements Taken {}

    record Folder() implements Taken {}

    /// What a file claims to be.
    enum Kind {
        REVIEW,
        QUESTION_SET
    }
}
