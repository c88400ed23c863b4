package dev.parapet.review.keep;

import dev.parapet.review.file.ReviewFile;
import dev.parapet.review.workspace.FileStamp;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What may be copies of a review beside its file: reviews in the same folder whose names begin as
/// its own does. So do those that sync clients make where two people saved at once, such as `shop
/// (conflicted copy 2026-11-23).parapet` and `shop.sync-conflict-20261123.parapet`.
public record CopiesBeside(Path file) {
    /// More are not looked at: no sync client leaves so many.
    private static final int MOST = 20;

    /// Lists them without opening any.
    ///
    /// @throws IOException where the folder cannot be listed
    public List<FileStamp> list() throws IOException {
        var found = new ArrayList<FileStamp>();
        try (var files = Files.newDirectoryStream(folder(), mayBeCopy())) {
            var left = files.iterator();
            while (left.hasNext() && found.size() < MOST) {
                stamp(left.next()).ifPresent(found::add);
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        return found;
    }

    private Path folder() {
        return file.toAbsolutePath().resolveSibling("");
    }

    private DirectoryStream.Filter<Path> mayBeCopy() {
        var own = nameOf(file);
        var stem =
                own.endsWith(ReviewFile.ENDING)
                        ? own.substring(0, own.length() - ReviewFile.ENDING.length())
                        : own;
        return other -> {
            var name = nameOf(other);
            return !name.equals(own)
                    && name.startsWith(stem)
                    && name.endsWith(ReviewFile.ENDING)
                    && Files.isRegularFile(other, LinkOption.NOFOLLOW_LINKS);
        };
    }

    /// Nothing for a file that a sync client has taken away meanwhile.
    private static Optional<FileStamp> stamp(Path file) throws IOException {
        try {
            var attributes = Files.readAttributes(file, BasicFileAttributes.class);
            var modified = attributes.lastModifiedTime().toInstant();
            return Optional.of(new FileStamp(file, attributes.size(), modified));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    private static String nameOf(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    }
}
