package dev.parapet.review.team;

import dev.parapet.review.file.ReviewFile;
import dev.parapet.review.team.Line.Sent;
import dev.parapet.review.team.Progress.Stage;
import dev.parapet.review.team.Synced.Taken;

import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.RepositoryState;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Commits, fetches, merges and sends, until both sides have the same. Each step leaves a
/// repository that is whole, so that it may end anywhere.
final class Synchronising {
    /// How often it tries again when others send at the same time.
    private static final int ATTEMPTS = 5;

    private final WorkingFolder folder;
    private final Commits commits;
    private final Author author;
    private final Progress progress;
    private final List<Taken> taken = new ArrayList<>();

    Synchronising(WorkingFolder folder, Author author, Progress progress) {
        this.folder = folder;
        this.commits = new Commits(folder.repository());
        this.author = author;
        this.progress = progress;
    }

    /// Commits the reviews that changed since the last commit.
    ///
    /// @return whether any did
    boolean commit(String message) throws IOException {
        return commit(message, _ -> true, () -> true);
    }

    /// Commits some of the files that changed since the last commit.
    ///
    /// @param which by path
    /// @param isWanted is asked when all is ready
    /// @return whether any did and were wanted
    boolean commit(String message, Predicate<String> which, BooleanSupplier isWanted)
            throws IOException {
        var head = commits.head();
        var tree = commits.tree(head);
        var changes = folder.changes(tree);
        changes.keySet().removeIf(which.negate());
        if (changes.isEmpty()) {
            return false;
        }
        var next = commits.make(tree.with(changes), head.stream().toList(), author, message);
        if (!isWanted.getAsBoolean()) {
            return false;
        }
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
        var unfinished = unfinished();
        if (unfinished.isPresent()) {
            return new Synced.Unfinished(unfinished.get());
        }
        try {
            progress.doing(Stage.COMMITTING);
            commitChanged();
            return remote.isPresent() ? with(remote.get()) : new Synced.NoRemote();
        } catch (Line.Failure e) {
            return progress.goOn() ? e.outcome() : new Synced.Stopped(taken);
        }
    }

    /// What Git itself is in the middle of in this folder, in its words; mostly nothing.
    Optional<String> unfinished() {
        var state = folder.repository().getRepositoryState();
        return state == RepositoryState.SAFE || state == RepositoryState.BARE
                ? Optional.empty()
                : Optional.of(state.getDescription());
    }

    private Synced with(Line remote) throws IOException, Line.Failure {
        for (var attempt = 0; attempt < ATTEMPTS; attempt++) {
            progress.doing(Stage.FETCHING);
            var theirs = remote.fetch();
            new Asked(folder.repository()).note(author.clock().instant());
            progress.doing(Stage.MERGING);
            commitChanged();
            var inTheWay = theirs.isPresent() ? takeIn(theirs.get()) : List.<Path>of();
            if (!inTheWay.isEmpty()) {
                return new Synced.InTheWay(inTheWay);
            }
            var head = commits.head();
            if (head.isEmpty() || head.equals(theirs)) {
                return new Synced.Done(taken, false);
            }
            if (!progress.goOn()) {
                return new Synced.Stopped(taken);
            }
            var ended = send(remote, head.get());
            if (ended.isPresent()) {
                return ended.get();
            }
        }
        return new Synced.Outrun(remote.address());
    }

    /// @return nothing where others were quicker
    private Optional<Synced> send(Line remote, ObjectId head) throws IOException, Line.Failure {
        progress.doing(Stage.SENDING);
        return switch (remote.push(head)) {
            case Sent.Taken() -> Optional.of(new Synced.Done(taken, true));
            case Sent.Refused(var reason) ->
                    Optional.of(new Synced.Refused(remote.address(), reason));
            case Sent.Behind() -> Optional.empty();
        };
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
        return commits.make(tree, parents, author, "Merge what the team did");
    }
}
