package dev.parapet.review.team;

import dev.parapet.review.file.ReviewFile;
import dev.parapet.review.team.Line.Sent;
import dev.parapet.review.team.Synced.Taken;

import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.RepositoryState;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Commits, fetches, merges and sends, until both sides have the same. Each step leaves a
/// repository that is whole, so that it may end anywhere.
final class Synchronising {
    /// How often it tries again when others send at the same time.
    private static final int ATTEMPTS = 5;

    private final WorkingFolder folder;
    private final Commits commits;
    private final List<Taken> taken = new ArrayList<>();

    Synchronising(WorkingFolder folder, Commits commits) {
        this.folder = folder;
        this.commits = commits;
    }

    /// Commits the reviews that changed since the last commit.
    ///
    /// @return whether any did
    boolean commit(String message) throws IOException {
        var head = commits.head();
        var tree = commits.tree(head);
        var changes = folder.changes(tree);
        if (changes.isEmpty()) {
            return false;
        }
        var next = commits.make(tree.with(changes), head.stream().toList(), message);
        commits.moveTo(next, head, "commit: " + message);
        folder.note(changes);
        return true;
    }

    /// Commits the reviews that changed since the last commit, and says which.
    private void commitChanged() throws IOException {
        var changed = folder.changes(commits.tree(commits.head())).keySet();
        var names =
                changed.stream()
                        .map(path -> path.substring(path.lastIndexOf('/') + 1))
                        .map(name -> name.replaceFirst(Pattern.quote(ReviewFile.ENDING) + "$", ""))
                        .collect(Collectors.joining(", "));
        if (!changed.isEmpty()) {
            commit("Change " + names);
        }
    }

    Synced with(Optional<? extends Line> remote) throws IOException {
        var state = folder.repository().getRepositoryState();
        if (state != RepositoryState.SAFE && state != RepositoryState.BARE) {
            return new Synced.Unfinished(state.getDescription());
        }
        try {
            commitChanged();
            return remote.isPresent() ? with(remote.get()) : new Synced.NoRemote();
        } catch (Line.Failure e) {
            return e.outcome();
        }
    }

    private Synced with(Line remote) throws IOException, Line.Failure {
        for (var attempt = 0; attempt < ATTEMPTS; attempt++) {
            var theirs = remote.fetch();
            commitChanged();
            var inTheWay = theirs.isPresent() ? takeIn(theirs.get()) : List.<Path>of();
            if (!inTheWay.isEmpty()) {
                return new Synced.InTheWay(inTheWay);
            }
            var head = commits.head();
            if (head.isEmpty() || head.equals(theirs)) {
                return new Synced.Done(taken, false);
            }
            switch (remote.push(head.get())) {
                case Sent.Taken() -> {
                    return new Synced.Done(taken, true);
                }
                case Sent.Refused(var reason) -> {
                    return new Synced.Refused(remote.address(), reason);
                }
                case Sent.Behind() -> {}
            }
        }
        return new Synced.Outrun(remote.address());
    }

    /// Takes in what the others did.
    ///
    /// @return the files that would lose something by it; where there are any, nothing was done
    private List<Path> takeIn(ObjectId theirs) throws IOException {
        var head = commits.head();
        var base = head.isPresent() ? commits.common(head.get(), theirs) : head;
        if (base.equals(Optional.of(theirs))) {
            return List.of();
        }
        var ours = commits.tree(head);
        var merge =
                new TreeMerge(folder, commits.tree(base), ours, commits.tree(Optional.of(theirs)))
                        .merge();
        var changes = merge.changes();
        var inTheWay = folder.changedSince(ours, changes);
        if (!inTheWay.isEmpty()) {
            return inTheWay;
        }
        var next = base.equals(head) ? theirs : merged(ours.with(changes), head, theirs);
        folder.write(changes);
        commits.moveTo(next, head, "synchronise");
        folder.note(changes);
        taken.addAll(merge.taken());
        return List.of();
    }

    private ObjectId merged(Tree tree, Optional<ObjectId> head, ObjectId theirs)
            throws IOException {
        var parents = new ArrayList<>(head.stream().toList());
        parents.add(theirs);
        return commits.make(tree, parents, "Merge what the team did");
    }
}
