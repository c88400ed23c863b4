package dev.parapet.report.sheet;

import dev.parapet.questionset.PracticeRef;
import dev.parapet.review.PracticeAnswer;
import dev.parapet.review.PracticeField;
import dev.parapet.review.Review;

/// A field that somebody edited in a workbook.
///
/// @param before what the field said when the workbook was written
/// @param after what it says there now
record SheetEdit(
        PracticeRef practice, PracticeField field, PracticeAnswer before, PracticeAnswer after) {

    /// A review in which the field says what it said before.
    Review undone(Review review) {
        return with(review, before);
    }

    /// A review in which the field says what the workbook says.
    Review done(Review review) {
        return with(review, after);
    }

    private Review with(Review review, PracticeAnswer part) {
        var next = field.put(part, review.answerTo(practice));
        return review.withAnswers(review.answers().with(practice, next));
    }
}
