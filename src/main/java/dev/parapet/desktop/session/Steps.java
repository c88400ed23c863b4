package dev.parapet.desktop.session;

import dev.parapet.desktop.session.Step.Edited;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What can be undone and what can be done again, the latest last. Saving leaves it as it is.
///
/// @param lastDone when the latest step was done
record Steps(List<Step> done, List<Step> undone, Instant lastDone) {
    static final Steps NONE = new Steps(List.of(), List.of(), Instant.EPOCH);

    /// After a pause like this, typing in the same field is another step.
    private static final Duration PAUSE = Duration.ofMinutes(1);

    Steps {
        done = List.copyOf(done);
        undone = List.copyOf(undone);
    }

    Optional<Step> toUndo() {
        return done.isEmpty() ? Optional.empty() : Optional.of(done.getLast());
    }

    Optional<Step> toRedo() {
        return undone.isEmpty() ? Optional.empty() : Optional.of(undone.getLast());
    }

    /// With a new step. Typing goes on with the step before where that was in the same field;
    /// typing that came to nothing is no step.
    Steps with(Step step, Instant now) {
        var next = new ArrayList<>(done);
        var joined = now.isAfter(lastDone.plus(PAUSE)) ? List.<Edited>of() : joined(step);
        if (joined.isEmpty()) {
            next.add(step);
        } else {
            next.removeLast();
            joined.stream().filter(both -> !both.edits().getFirst().isEmpty()).forEach(next::add);
        }
        return new Steps(next, List.of(), now);
    }

    private List<Edited> joined(Step step) {
        if (step instanceof Edited(var next)
                && next.size() == 1
                && !done.isEmpty()
                && done.getLast() instanceof Edited(var last)
                && last.size() == 1) {
            return last.getFirst().joined(next.getFirst()).stream()
                    .map(both -> new Edited(List.of(both)))
                    .toList();
        }
        return List.of();
    }

    /// With the latest step undone. Typing after it is a step of its own.
    Steps undo() {
        var rest = new ArrayList<>(done);
        var back = new ArrayList<>(undone);
        back.add(rest.removeLast());
        return new Steps(rest, back, Instant.EPOCH);
    }

    /// With the step done again that was undone last.
    Steps redo() {
        var rest = new ArrayList<>(undone);
        var again = new ArrayList<>(done);
        again.add(rest.removeLast());
        return new Steps(again, rest, Instant.EPOCH);
    }
}
