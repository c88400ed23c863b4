package dev.parapet.desktop.shell;

import dev.parapet.document.Problem;
import dev.parapet.review.keep.FoundReview;
import dev.parapet.review.keep.Holder;

import java.util.List;
import java.util.Optional;

/// A review that is about to be shown, with what the person should be told of it.
///
/// @param other who has it open elsewhere
/// @param unsaved the same review with changes that never came into its file
/// @param warnings what somebody should know of the file, such as a milestone edited by hand
record Arrival(
        FoundReview found,
        Optional<Holder> other,
        Optional<FoundReview> unsaved,
        List<Problem> warnings) {
    Arrival {
        warnings = List.copyOf(warnings);
    }

    /// One of which there is nothing to tell.
    static Arrival of(FoundReview found) {
        return new Arrival(found, Optional.empty(), Optional.empty(), List.of());
    }

    /// The same, taken over from whoever has it open.
    Arrival takenOver() {
        return new Arrival(found, Optional.empty(), unsaved, warnings);
    }

    Arrival with(List<Problem> next) {
        return new Arrival(found, other, unsaved, next);
    }

    /// Whether it can be changed here.
    boolean isToRead() {
        return found.readOnly() || other.isPresent();
    }
}
