package dev.parapet.review.workspace;

import dev.parapet.review.file.ReviewFile;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

/// A plain folder of reviews, those in its folders included. What is hidden is left out, and kept
/// versions with it.
public record Workspace(Path folder) {
    /// More than any workspace holds: whoever chooses a whole disk gets an answer all the same.
    private static final int MOST_LOOKED_AT = 200_000;

    private static final int DEEPEST = 24;

    /// The reviews of a folder.
    ///
    /// @param unread folders that could not be listed, such as those of somebody else
    /// @param whole whether the folder was looked through to its end
    public record Listing(List<FileStamp> files, List<Path> unread, boolean whole) {
        public Listing {
            files = List.copyOf(files);
            unread = List.copyOf(unread);
        }
    }

    public Workspace {
        folder = folder.toAbsolutePath().normalize();
    }

    /// Lists the reviews without opening any. Links to folders are not followed, but where the
    /// workspace is one itself.
    ///
    /// @param goOn asked now and then; listing ends early where it says no
    /// @throws IOException where the folder itself cannot be listed
    public Listing list(BooleanSupplier goOn) throws IOException {
        if (Files.isRegularFile(folder)) {
            throw new NotDirectoryException(folder.toString());
        }
        var top = Files.isSymbolicLink(folder) ? folder.toRealPath() : folder;
        var walk = new Walk(top, goOn);
        Files.walkFileTree(top, Set.of(), DEEPEST, walk);
        return new Listing(
                walk.files.stream().map(found -> named(found, top)).toList(),
                walk.unread,
                walk.whole.get());
    }

    /// A file by the name that the person knows its folder by.
    private FileStamp named(FileStamp found, Path top) {
        var file = folder.resolve(top.relativize(found.file()));
        return new FileStamp(file, found.size(), found.modified());
    }

    private static boolean isReview(Path file) {
        var name = nameOf(file);
        return !isHidden(name) && name.toLowerCase(Locale.ROOT).endsWith(ReviewFile.ENDING);
    }

    private static boolean isHidden(String name) {
        return name.startsWith(".");
    }

    private static String nameOf(Path file) {
        return String.valueOf(file.getFileName());
    }

    private static final class Walk extends SimpleFileVisitor<Path> {
        private final Path top;
        private final BooleanSupplier goOn;
        private final List<FileStamp> files = new ArrayList<>();
        private final List<Path> unread = new ArrayList<>();
        private final AtomicInteger looked = new AtomicInteger();
        private final AtomicBoolean whole = new AtomicBoolean(true);

        Walk(Path top, BooleanSupplier goOn) {
            this.top = top;
            this.goOn = goOn;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return !folder.equals(top) && isHidden(nameOf(folder))
                    ? FileVisitResult.SKIP_SUBTREE
                    : next();
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                throws IOException {
            if (isReview(file)) {
                note(file, attributes);
            }
            return next();
        }

        /// A folder that nobody may list must not hide the others; the workspace itself must be
        /// there.
        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
            if (file.equals(top)) {
                throw failure;
            }
            unread.add(file);
            return next();
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure)
                throws IOException {
            return failure == null ? FileVisitResult.CONTINUE : visitFileFailed(folder, failure);
        }

        /// A link counts as the file that it leads to; one that leads nowhere is no review.
        private void note(Path file, BasicFileAttributes attributes) throws IOException {
            if (!attributes.isSymbolicLink()) {
                stamp(file, attributes);
            } else if (Files.isRegularFile(file)) {
                stamp(file, Files.readAttributes(file, BasicFileAttributes.class));
            }
        }

        private void stamp(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile()) {
                files.add(
                        new FileStamp(
                                file,
                                attributes.size(),
                                attributes.lastModifiedTime().toInstant()));
            }
        }

        private FileVisitResult next() {
            if (looked.incrementAndGet() > MOST_LOOKED_AT || !goOn.getAsBoolean()) {
                whole.set(false);
                return FileVisitResult.TERMINATE;
            }
            return FileVisitResult.CONTINUE;
        }
    }
}
