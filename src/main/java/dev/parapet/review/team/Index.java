package dev.parapet.review.team;

import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;

/// What Git noted of files when it last looked at them, so that those that did not change since
/// need not be read.
///
/// @param written when it was written: a file as young as that may have changed since, unseen
record Index(DirCache entries, Instant written) {
    static Index of(Repository repository) throws IOException {
        return new Index(repository.readDirCache(), written(repository));
    }

    private static Instant written(Repository repository) throws IOException {
        try {
            return Files.getLastModifiedTime(repository.getIndexFile().toPath()).toInstant();
        } catch (NoSuchFileException e) {
            return Instant.EPOCH;
        }
    }

    /// Whether a file certainly has some content still. Where not, it may have it all the same.
    boolean isAs(ObjectId content, String path, Path folder) throws IOException {
        var noted = entries.getEntry(path);
        if (noted == null || !noted.getObjectId().equals(content)) {
            return false;
        }
        try {
            var file =
                    Files.readAttributes(
                            folder.resolve(path),
                            BasicFileAttributes.class,
                            LinkOption.NOFOLLOW_LINKS);
            var modified = file.lastModifiedTime().toInstant();
            return file.isRegularFile()
                    && file.size() == noted.getLength()
                    && modified.equals(noted.getLastModifiedInstant())
                    && modified.isBefore(written);
        } catch (NoSuchFileException e) {
            return false;
        }
    }
}
