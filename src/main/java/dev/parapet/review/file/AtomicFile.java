package dev.parapet.review.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;
import java.util.UUID;

/// Replaces a file in one step: a temporary file in the same folder, forced to the disk, renamed
/// over the target, and the folder forced to the disk too, so that the rename outlives a power cut.
public final class AtomicFile {
    private AtomicFile() {}

    /// Writes the whole file.
    ///
    /// @throws IOException where the machine cannot write; the target is then as it was and no
    ///   temporary file stays
    public static void write(Path target, byte[] bytes) throws IOException {
        var real = Files.isSymbolicLink(target) ? target.toRealPath() : target.toAbsolutePath();
        var folder = real.getParent();
        if (folder == null) {
            throw new IOException(target + " names no file");
        }
        if (!Files.isDirectory(folder)) {
            throw new NotDirectoryException(folder.toString());
        }
        if (Files.exists(real) && !Files.isWritable(real)) {
            throw new AccessDeniedException(target.toString());
        }
        var temporary = folder.resolve(".parapet-" + UUID.randomUUID() + ".tmp");
        try {
            writeThrough(temporary, bytes, permissionsOf(real));
            Files.move(
                    temporary,
                    real,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (FileSystemException e) {
            removeAfter(e, temporary);
            throw told(e, target);
        } catch (IOException | RuntimeException e) {
            removeAfter(e, temporary);
            throw e;
        }
        forceFolder(folder);
    }

    private static void writeThrough(Path file, byte[] bytes, Set<PosixFilePermission> permissions)
            throws IOException {
        try (var channel =
                FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            if (!permissions.isEmpty()) {
                Files.setPosixFilePermissions(file, permissions);
            }
            var buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
    }

    /// A temporary file that cannot be removed must not hide why it is of no use.
    private static void removeAfter(Exception failure, Path temporary) {
        try {
            Files.deleteIfExists(temporary);
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
    }

    /// A new file gets what the system gives new files; one that was there keeps what it had.
    private static Set<PosixFilePermission> permissionsOf(Path file) throws IOException {
        return Files.exists(file) && Files.getFileStore(file).supportsFileAttributeView("posix")
                ? Files.getPosixFilePermissions(file)
                : Set.of();
    }

    /// The same failure told of the file that the user knows, not of the temporary one.
    private static FileSystemException told(FileSystemException failure, Path target) {
        var told =
                failure instanceof AccessDeniedException
                        ? new AccessDeniedException(target.toString())
                        : new FileSystemException(target.toString(), null, failure.getReason());
        told.initCause(failure);
        return told;
    }

    /// Windows knows no such thing as forcing a folder and refuses to open one.
    private static void forceFolder(Path folder) {
        if (System.getProperty("os.name", "").startsWith("Windows")) {
            return;
        }
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // The file is in place with all its content by now; some file systems, such as network
            // shares, refuse to force a folder, and “not saved” would be untrue.
        }
    }
}
