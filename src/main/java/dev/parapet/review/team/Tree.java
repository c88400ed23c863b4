package dev.parapet.review.team;

import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;

import java.io.IOException;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// All files of a commit by their paths.
record Tree(SortedMap<String, Entry> entries) {
    static final Tree EMPTY = new Tree(new TreeMap<>());

    /// What stands at a path.
    record Entry(FileMode mode, ObjectId id) {
        static Entry file(ObjectId id) {
            return new Entry(FileMode.REGULAR_FILE, id);
        }

        /// A file with content, and no link to somewhere else.
        boolean isFile() {
            return (mode.getBits() & FileMode.TYPE_MASK) == FileMode.TYPE_FILE;
        }
    }

    Tree {
        entries = Collections.unmodifiableSortedMap(new TreeMap<>(entries));
    }

    static Tree of(Repository repository, ObjectId commit) throws IOException {
        var entries = new TreeMap<String, Entry>();
        try (var revisions = new RevWalk(repository);
                var walk = new TreeWalk(repository)) {
            walk.addTree(revisions.parseCommit(commit).getTree());
            walk.setRecursive(true);
            while (walk.next()) {
                entries.put(
                        walk.getPathString(), new Entry(walk.getFileMode(0), walk.getObjectId(0)));
            }
        }
        return new Tree(entries);
    }

    Optional<Entry> at(String path) {
        return Optional.ofNullable(entries.get(path));
    }

    Tree with(Map<String, Optional<Entry>> changes) {
        var next = new TreeMap<>(entries);
        changes.forEach((path, entry) ->
                entry.ifPresentOrElse(there -> next.put(path, there), () -> next.remove(path)));
        return new Tree(next);
    }

    /// Writes it into a repository.
    ///
    /// @throws IllegalArgumentException where a path is none that a folder may have
    ObjectId write(ObjectInserter inserter) throws IOException {
        var index = DirCache.newInCore();
        var builder = index.builder();
        entries.forEach((path, entry) -> {
            var added = new DirCacheEntry(path);
            added.setFileMode(entry.mode());
            added.setObjectId(entry.id());
            builder.add(added);
        });
        builder.finish();
        return index.writeTree(inserter);
    }
}
