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

    /// What the review says once the step is taken back. Its history goes on.
    default Review undoneIn(Review now) {
        return switch (this) {
            case Edited(var edits) -> {
                var then = now.now();
                for (var edit : edits.reversed()) {
                    then = edit.reversed().applyTo(then);
                }
                yield now.with(then);
            }
            case Became(_, var before, _) ->
                    now.with(before.now())
                            .withMilestones(before.milestones())
                            .withConflicts(before.conflicts());
        };
    }

    /// What the review says once the step is taken again.
    default Review redoneIn(Review now) {
        return switch (this) {
            case Edited(var edits) -> {
                var then = now.now();
                for (var edit : edits) {
                    then = edit.applyTo(then);
                }
                yield now.with(then);
            }
            case Became(_, _, var after) ->
                    now.with(after.now())
                            .withMilestones(after.milestones())
                            .withConflicts(after.conflicts());
        };
    }
}
