package dev.parapet.review.team;

import org.eclipse.jgit.lib.ObjectId;

import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;

/// Finds out how a workspace stands to its remote, from what is on this machine alone.
record Survey(WorkingFolder folder, Commits commits, Optional<Remote> remote) {

    Standing standing() throws IOException {
        var theirs = remote.isPresent() ? remote.get().known() : Optional.<ObjectId>empty();
        var base = base(theirs);
        var before = commits.tree(base);
        return new Standing(
                Objects.requireNonNullElse(folder.repository().getBranch(), ""),
                remote.map(Remote::address),
                folder.differing(before),
                remote.isEmpty() || theirs.equals(base)
                        ? 0
                        : differing(before, commits.tree(theirs)),
                new Asked(folder.repository()).last());
    }

    /// What both sides had last; without a remote, what was committed here.
    private Optional<ObjectId> base(Optional<ObjectId> theirs) throws IOException {
        var head = commits.head();
        if (remote.isEmpty()) {
            return head;
        }
        return head.isPresent() && theirs.isPresent()
                ? commits.common(head.get(), theirs.get())
                : Optional.empty();
    }

    private static int differing(Tree before, Tree after) {
        var paths = new TreeSet<>(before.entries().keySet());
        paths.addAll(after.entries().keySet());
        return (int)
                paths.stream()
                        .filter(WorkingFolder::isReview)
                        .filter(path -> !before.at(path).equals(after.at(path)))
                        .count();
    }
}
