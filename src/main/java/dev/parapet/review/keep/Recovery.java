package dev.parapet.review.keep;

import dev.parapet.review.file.AtomicFile;
import dev.parapet.review.file.ReviewFile;
import dev.parapet.review.file.Sha256;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// Copies of what could not be saved, or was not saved yet, in a folder of the application that
/// only this account may read. There is one at most for each review.
public final class Recovery {
    private static final int DIGITS = 32;

    private final Path folder;

    /// @param folder it need not be there yet
    public Recovery(Path folder) {
        this.folder = folder;
    }

    /// Keeps a copy in place of the one before.
    ///
    /// @param content protected as the review is
    public void keep(Path review, byte[] content) throws IOException {
        Files.createDirectories(folder);
        AtomicFile.write(copyOf(review), content, own(), _ -> {});
    }

    /// The copy of a review that is kept, where there is one.
    public Optional<Path> find(Path review) {
        return Optional.of(copyOf(review)).filter(Files::isRegularFile);
    }

    /// Removes the copy of a review, which is saved by now.
    public void forget(Path review) throws IOException {
        Files.deleteIfExists(copyOf(review));
    }

    /// Named after the path, of which only somebody who knows it can tell the name.
    private Path copyOf(Path review) {
        var path = review.toAbsolutePath().normalize().toString();
        var name = Sha256.of(path.getBytes(StandardCharsets.UTF_8)).substring(0, DIGITS);
        return folder.resolve(name + ReviewFile.ENDING);
    }

    private Set<PosixFilePermission> own() {
        return folder.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE)
                : Set.of();
    }
}
