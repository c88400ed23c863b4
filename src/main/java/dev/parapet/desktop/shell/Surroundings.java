package dev.parapet.desktop.shell;

import dev.parapet.desktop.files.Machine;
import dev.parapet.review.keep.FoundReview;
import dev.parapet.review.keep.Holder;
import dev.parapet.review.keep.Recovery;
import dev.parapet.review.keep.ReviewLock;
import dev.parapet.review.keep.ReviewOpener;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// What lies around a review's file: the lock of whoever has it open, and the recovery copy.
///
/// @param who how the person at this machine calls themselves
record Surroundings(Machine machine, Supplier<String> who) {

    /// Looks for both. Slow where the file is: not for the JavaFX thread.
    Arrival lookAround(FoundReview found) throws IOException {
        return new Arrival(
                found,
                lock(found.file()).other(machine.clock().instant()),
                unsaved(found),
                List.of());
    }

    ReviewLock lock(Path file) {
        return new ReviewLock(file, Holder.here(who.get(), machine.clock().instant()));
    }

    Recovery recovery() {
        return new Recovery(machine.recovery());
    }

    /// The recovery copy, where it says anything else than the file.
    private Optional<FoundReview> unsaved(FoundReview found) throws IOException {
        var copy = recovery().find(found.file());
        if (copy.isEmpty()) {
            return Optional.empty();
        }
        var opened = new ReviewOpener().open(copy.get(), found.protection());
        return opened instanceof ReviewOpener.Outcome.Found(var unsaved, _)
                        && !unsaved.review().equals(found.review())
                ? Optional.of(unsaved)
                : Optional.empty();
    }
}
