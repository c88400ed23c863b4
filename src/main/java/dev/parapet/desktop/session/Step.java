package dev.parapet.desktop.session;

import dev.parapet.review.Edit;
import dev.parapet.review.Occasion;
import dev.parapet.review.Review;

import java.util.List;

/// One deed of a person that can be undone and done again.
public sealed interface Step {

    /// Answers or other parts of the review were edited.
    record Edited(List<Edit> edits) implements Step {
        public Edited {
            edits = List.copyOf(edits);
        }
    }

    /// The review became another one at a stroke.
    record Became(Occasion occasion, Review before, Review after) implements Step {}

    /// The review once the step is taken back. Its history goes on, but for what a merge brought:
    /// with that gone too, the same copy can be merged again.
    default Review undoneIn(Review now) {
        return switch (this) {
            case Edited(var edits) -> {
                var then = now.now();
                for (var edit : edits.reversed()) {
                    then = edit.reversed().applyTo(then);
                }
                yield now.with(then);
            }
            case Became(Occasion.Merged _, var before, _) -> before;
            case Became(_, var before, _) -> before.withHistory(now.history());
        };
    }

    /// The review once the step is taken again. Its history goes on.
    default Review redoneIn(Review now) {
        return switch (this) {
            case Edited(var edits) -> {
                var then = now.now();
                for (var edit : edits) {
                    then = edit.applyTo(then);
                }
                yield now.with(then);
            }
            case Became(Occasion.Merged _, _, var after) -> after;
            case Became(_, _, var after) -> after.withHistory(now.history());
        };
    }
}
