package dev.parapet.review.team;

import dev.parapet.review.file.AtomicFile;
import dev.parapet.review.file.ReviewFile;
import dev.parapet.review.team.Tree.Entry;

import org.eclipse.jgit.dircache.DirCacheEditor;
import org.eclipse.jgit.dircache.DirCacheEditor.DeletePath;
import org.eclipse.jgit.dircache.DirCacheEditor.PathEdit;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.treewalk.FileTreeIterator;
import org.eclipse.jgit.treewalk.TreeWalk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/// The files of a workspace, beside what Git knows of them. They are read and written here and not
/// by Git, so that each is replaced in one step and no filter of a repository runs.
record WorkingFolder(Repository repository, Path folder) {

    /// What differs between the reviews in the folder and those of a commit; reviews that are gone
    /// included. What Git is told to ignore is left alone.
    Map<String, Optional<Entry>> changes(Tree committed) throws IOException {
        var changes = new TreeMap<String, Optional<Entry>>();
        var found = reviews(committed);
        try (var inserter = repository.newObjectInserter()) {
            for (var path : found) {
                var bytes = Files.readAllBytes(folder.resolve(path));
                var before = committed.at(path);
                var id = inserter.idFor(Constants.OBJ_BLOB, bytes);
                if (before.isEmpty() || !before.get().id().equals(id)) {
                    changes.put(path, Optional.of(entry(before, insert(inserter, bytes))));
                }
            }
            inserter.flush();
        }
        committed
                .entries()
                .forEach((path, entry) -> {
                    if (isOurs(path) && entry.isFile() && !found.contains(path)) {
                        changes.put(path, Optional.empty());
                    }
                });
        return changes;
    }

    /// How many reviews are not as a commit has them. Reads only those that Git's index does not
    /// know to be unchanged, by size and time.
    int differing(Tree committed) throws IOException {
        var found = new TreeSet<>(reviews(committed));
        committed.entries().keySet().stream()
                .filter(path -> committed.at(path).filter(Entry::isFile).isPresent())
                .forEach(found::add);
        var index = Index.of(repository);
        var differing = 0;
        for (var path : found) {
            var before = committed.at(path).map(Entry::id);
            if (isReview(path)
                    && !(before.isPresent() && index.isAs(before.get(), path, folder))
                    && !idOf(path).equals(before)) {
                differing++;
            }
        }
        return differing;
    }

    private static Entry entry(Optional<Entry> before, ObjectId id) {
        return before.map(entry -> new Entry(entry.mode(), id)).orElse(Entry.file(id));
    }

    private static ObjectId insert(ObjectInserter inserter, byte[] bytes) throws IOException {
        return inserter.insert(Constants.OBJ_BLOB, bytes);
    }

    private List<String> reviews(Tree committed) throws IOException {
        var reviews = new ArrayList<String>();
        try (var walk = new TreeWalk(repository)) {
            walk.addTree(new FileTreeIterator(repository));
            while (walk.next()) {
                var path = walk.getPathString();
                var file = walk.getTree(0, FileTreeIterator.class);
                if (walk.isSubtree()) {
                    enter(walk, file);
                } else if (isOurs(path)
                        && Files.isRegularFile(folder.resolve(path), LinkOption.NOFOLLOW_LINKS)
                        && (committed.at(path).isPresent() || !file.isEntryIgnored())) {
                    reviews.add(path);
                }
            }
        }
        return reviews;
    }

    /// Folders whose names begin with a dot hold what programs keep for themselves.
    private static void enter(TreeWalk walk, FileTreeIterator file) throws IOException {
        if (!walk.getNameString().startsWith(".") && !file.isEntryIgnored()) {
            walk.enterSubtree();
        }
    }

    static boolean isReview(String path) {
        return path.endsWith(ReviewFile.ENDING);
    }

    /// What Parapet commits: reviews, and how Git is to treat them.
    private static boolean isOurs(String path) {
        return isReview(path) || path.equals(Constants.DOT_GIT_ATTRIBUTES);
    }

    /// Which of some files are not as a commit has them, so that writing them would lose something.
    List<Path> changedSince(Tree committed, Map<String, Optional<Entry>> next) throws IOException {
        var changed = new ArrayList<Path>();
        for (var path : next.keySet()) {
            var there = idOf(path);
            var before = committed.at(path).map(Entry::id);
            var after = next.getOrDefault(path, Optional.empty()).map(Entry::id);
            if (there.isPresent() && !there.equals(before) && !there.equals(after)) {
                changed.add(folder.resolve(path));
            }
        }
        return changed;
    }

    private Optional<ObjectId> idOf(String path) throws IOException {
        var file = inside(path);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        try (var inserter = repository.newObjectInserter()) {
            return Optional.of(inserter.idFor(Constants.OBJ_BLOB, Files.readAllBytes(file)));
        }
    }

    /// Writes the files of a merge. Links are never made: one could lead out of the folder.
    void write(Map<String, Optional<Entry>> next) throws IOException {
        for (var change : next.entrySet()) {
            var file = inside(change.getKey());
            if (change.getValue().isEmpty()) {
                Files.deleteIfExists(file);
            } else if (change.getValue().get().isFile()) {
                Files.createDirectories(parent(file));
                AtomicFile.write(file, bytes(change.getValue().get().id()));
            }
        }
    }

    byte[] bytes(ObjectId blob) throws IOException {
        return repository.open(blob, Constants.OBJ_BLOB).getBytes();
    }

    /// Tells Git of what was committed or written, as its own commands would.
    void note(Map<String, Optional<Entry>> changes) throws IOException {
        if (changes.isEmpty()) {
            return;
        }
        var index = repository.lockDirCache();
        try {
            var editor = index.editor();
            for (var change : changes.entrySet()) {
                note(editor, change.getKey(), change.getValue());
            }
            if (!editor.commit()) {
                throw new IOException("Git could not write its index");
            }
        } finally {
            index.unlock();
        }
    }

    private void note(DirCacheEditor editor, String path, Optional<Entry> entry)
            throws IOException {
        if (entry.isEmpty()) {
            editor.add(new DeletePath(path));
            return;
        }
        var file = inside(path);
        var there = Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
        var modified = there ? Files.getLastModifiedTime(file).toInstant() : Instant.EPOCH;
        var size = there ? Files.size(file) : 0;
        // looked at after its time: what was saved since then does not pass for what was noted
        var isSo = idOf(path).equals(entry.map(Entry::id));
        editor.add(
                new PathEdit(path) {
                    @Override
                    public void apply(DirCacheEntry noted) {
                        noted.setFileMode(entry.get().mode());
                        noted.setObjectId(entry.get().id());
                        noted.setLength(size);
                        noted.setLastModified(isSo ? modified : Instant.EPOCH);
                    }
                });
    }

    /// A path of a repository as a file of this folder.
    ///
    /// @throws IOException where it would lead out of the folder or into Git's own
    private Path inside(String path) throws IOException {
        var file = folder.resolve(path).normalize();
        var real = folder.toRealPath();
        var above = parent(file);
        while (!Files.exists(above, LinkOption.NOFOLLOW_LINKS)) {
            above = parent(above);
        }
        if (!above.toRealPath().startsWith(real)
                || above.toRealPath().startsWith(real.resolve(Constants.DOT_GIT))) {
            throw new IOException(path + " leads out of the workspace");
        }
        return file;
    }

    private static Path parent(Path file) throws IOException {
        var parent = file.getParent();
        if (parent == null) {
            throw new IOException(file + " has no folder");
        }
        return parent;
    }
}
