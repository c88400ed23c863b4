package dev.parapet.review.team;

import dev.parapet.document.Loaded.Ready;
import dev.parapet.review.Review;
import dev.parapet.review.file.OpenedReview;
import dev.parapet.review.file.ReviewFile;
import dev.parapet.review.merge.Merge;
import dev.parapet.review.merge.Merged;
import dev.parapet.review.team.Synced.Taken;
import dev.parapet.review.team.Tree.Entry;

import org.eclipse.jgit.lib.Constants;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/// Merges the files of two commits: reviews by practice, other files whole. What both sides changed
/// and cannot be merged is kept twice.
final class TreeMerge {
    private final ReviewFile files = new ReviewFile();
    private final WorkingFolder folder;
    private final Tree base;
    private final Tree ours;
    private final Tree theirs;
    private final Map<String, Optional<Entry>> changes = new LinkedHashMap<>();
    private final List<Taken> taken = new ArrayList<>();

    TreeMerge(WorkingFolder folder, Tree base, Tree ours, Tree theirs) {
        this.folder = folder;
        this.base = base;
        this.ours = ours;
        this.theirs = theirs;
    }

    /// What is to change in our files; none where they hold all of theirs.
    Map<String, Optional<Entry>> changes() {
        return changes;
    }

    List<Taken> taken() {
        return taken;
    }

    TreeMerge merge() throws IOException {
        var paths = new TreeSet<>(ours.entries().keySet());
        paths.addAll(theirs.entries().keySet());
        for (var path : paths) {
            merge(path, base.at(path), ours.at(path), theirs.at(path));
        }
        return this;
    }

    private void merge(
            String path, Optional<Entry> before, Optional<Entry> own, Optional<Entry> other)
            throws IOException {
        if (own.equals(other) || other.equals(before)) {
            return;
        }
        if (own.equals(before)) {
            take(path, other, kind(own, other), 0);
        } else if (own.isEmpty()) {
            take(path, other, Taken.Kind.NEW, 0);
        } else if (other.isPresent()) {
            both(path, before, own.get(), other.get());
        }
    }

    private static Taken.Kind kind(Optional<Entry> own, Optional<Entry> other) {
        if (own.isEmpty()) {
            return Taken.Kind.NEW;
        }
        return other.isEmpty() ? Taken.Kind.GONE : Taken.Kind.CHANGED;
    }

    private void both(String path, Optional<Entry> before, Entry own, Entry other)
            throws IOException {
        var merged = merged(path, before, own, other);
        if (merged.isEmpty()) {
            take(free(path), Optional.of(other), Taken.Kind.BESIDE, 0);
            return;
        }
        try (var inserter = folder.repository().newObjectInserter()) {
            var bytes = files.toBytes(merged.get().review());
            var id = inserter.insert(Constants.OBJ_BLOB, bytes);
            inserter.flush();
            take(
                    path,
                    Optional.of(new Entry(own.mode(), id)),
                    Taken.Kind.MERGED,
                    merged.get().review().conflicts().size());
        }
    }

    private Optional<Merged> merged(String path, Optional<Entry> before, Entry own, Entry other)
            throws IOException {
        if (!WorkingFolder.isReview(path) || !own.isFile() || !other.isFile()) {
            return Optional.empty();
        }
        var mine = review(path, own);
        var theirReview = review(path, other);
        if (mine.isEmpty()
                || theirReview.isEmpty()
                || !Merge.areCopies(mine.get(), theirReview.get())) {
            return Optional.empty();
        }
        var past = before.isPresent() ? review(path, before.get()) : Optional.<Review>empty();
        return Optional.of(
                past.isPresent() && Merge.areCopies(past.get(), mine.get())
                        ? Merge.of(past.get(), mine.get(), theirReview.get())
                        : Merge.of(mine.get(), theirReview.get()));
    }

    /// A review that can be read and written here; none where it is damaged, encrypted or newer.
    private Optional<Review> review(String path, Entry entry) throws IOException {
        return files.open(path, folder.bytes(entry.id()))
                                instanceof Ready<OpenedReview>(var opened, _)
                        && !opened.readOnly()
                ? Optional.of(opened.review())
                : Optional.empty();
    }

    private void take(String path, Optional<Entry> entry, Taken.Kind kind, int conflicts) {
        changes.put(path, entry);
        taken.add(new Taken(folder.folder().resolve(path), kind, conflicts));
    }

    /// A name beside a file that neither side has.
    private String free(String path) {
        var name = String.valueOf(Path.of(path).getFileName());
        var dot = name.lastIndexOf('.') < 1 ? path.length() : path.lastIndexOf('.');
        var candidate = path.substring(0, dot) + " (other copy)" + path.substring(dot);
        for (var number = 2; isTaken(candidate); number++) {
            candidate =
                    "%s (other copy %d)%s"
                            .formatted(path.substring(0, dot), number, path.substring(dot));
        }
        return candidate;
    }

    private boolean isTaken(String path) {
        return ours.at(path).isPresent()
                || theirs.at(path).isPresent()
                || Files.exists(folder.folder().resolve(path));
    }
}
