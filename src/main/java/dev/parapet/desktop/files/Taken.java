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

    /// A plan that carries its review.
    ///
    /// @param json the review's file, as it stands in the plan
    /// @param name of its workload
    record APlan(String json, String name) implements Taken {}

    /// A plan without its review, or another PDF.
    record PlanAlone() implements Taken {}

    /// A PDF that a password protects.
    record PlanLocked() implements Taken {}

    /// A workbook of Excel, such as one that a plan was written as.
    record AWorkbook() implements Taken {}

    record AQuestionSet(QuestionSet set, List<Problem> warnings) implements Taken {
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
    record Stranger() implements Taken {}

    record Empty() implements Taken {}

    record Folder() implements Taken {}

    /// What a file claims to be.
    enum Kind {
        REVIEW,
        QUESTION_SET
    }
}
