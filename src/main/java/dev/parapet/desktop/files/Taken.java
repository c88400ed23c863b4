package dev.parapet.desktop.files;

import dev.parapet.document.Problem;
import dev.parapet.questionset.QuestionSet;
import dev.parapet.review.keep.FoundReview;

import java.util.List;

/// What a file was taken for.
public sealed interface Taken {

    /// A review, or the last good version of one that is damaged.
    ///
    /// @param warnings what somebody should know of the file, such as a milestone edited by hand
    record AReview(FoundReview found, List<Problem> warnings) implements Taken {
        public AReview {
            warnings = List.copyOf(warnings);
        }
    }

    /// An encrypted review.
    ///
    /// @param wrong whether a passphrase was tried that does not fit
    record Locked(boolean wrong) implements Taken {}

    /// What is no review’s own file, as it stands.
    sealed interface NoReview extends Taken {}

    /// A plan that carries its review.
    ///
    /// @param json the review's file, as it stands in the plan
    /// @param name of its workload
    record APlan(String json, String name) implements NoReview {}

    /// A plan without its review, or another PDF.
    record PlanAlone() implements NoReview {}

    /// A PDF that a password protects.
    record PlanLocked() implements NoReview {}

    /// A workbook of Excel, such as one that a plan was written as.
    record AWorkbook() implements NoReview {}

    record AQuestionSet(QuestionSet set, List<Problem> warnings) implements NoReview {
        public AQuestionSet {
            warnings = List.copyOf(warnings);
        }
    }

    /// A review or question set with something wrong in it, which is therefore not opened.
    record Wrong(Kind kind, List<Problem> problems) implements Taken {
        public Wrong {
            problems = List.copyOf(problems);
        }
    }

    /// Neither a review nor a question set.
    record Stranger() implements NoReview {}

    /// Findings of a scanner, such as Prowler, AWS Security Hub or Trusted Advisor.
    record Findings() implements NoReview {}

    record Empty() implements NoReview {}

    record Folder() implements NoReview {}

    /// What a file claims to be.
    enum Kind {
        REVIEW,
        QUESTION_SET
    }
}
