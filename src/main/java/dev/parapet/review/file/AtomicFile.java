package dev.parapet.review.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.UUID;

/// Replaces a file in one step: a temporary file in the same folder, forced to the disk, renamed
/// over the target, and the folder forced to the disk too, so that the rename outlives a power cut.
public final class AtomicFile {
    /// What the temporary files are called, which a killed process may leave behind.
    public static final String TEMPORARY = ".parapet-*.tmp";

    private static final FileAttribute<?> OWN =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    /// Looks at the target once more, right before it is replaced.
    @FunctionalInterface
    public interface LastLook {
        /// Looks at the target.
        ///
        /// @throws IOException where the target must stay as it is
        void at(Path target) throws IOException;
    }

    /// The new content was written, and the target could not be replaced: another program holds it,
    /// or it may only be read.
    public static final class NotReplacedException extends FileSystemException {
        private static final long serialVersionUID = 1L;

        NotReplacedException(Path target, String reason) {
            super(target.toString(), null, reason);
        }
    }

    private AtomicFile() {}

    /// Writes the whole file. One that was there keeps its permissions; a new one gets what the
    /// system gives new files.
    ///
    /// @throws IOException where the machine cannot write; the target is then as it was and no
    ///   temporary file stays
    public static void write(Path target, byte[] bytes) throws IOException {
        write(target, bytes, permissionsOf(target), _ -> {});
    }

    /// Writes the whole file with permissions of its own.
    ///
    /// @param permissions none for those that the system gives new files
    /// @param lastLook may still refuse, when the new content is on the disk and the old in place
    public static void write(
            Path target, byte[] bytes, Set<PosixFilePermission> permissions, LastLook lastLook)
            throws IOException {
        var real = Files.isSymbolicLink(target) ? target.toRealPath() : target.toAbsolutePath();
        var folder = real.getParent();
        if (folder == null) {
            throw new IOException(target + " names no file");
        }
        if (!Files.isDirectory(folder)) {
            throw new NotDirectoryException(folder.toString());
        }
        if (Files.exists(real) && !Files.isWritable(real)) {
            throw new NotReplacedException(target, "may only be read");
        }
        var temporary = folder.resolve(".parapet-" + UUID.randomUUID() + ".tmp");
        try {
            writeThrough(temporary, bytes, permissions);
            lastLook.at(real);
            replace(temporary, real, target);
        } catch (FileSystemException e) {
            removeAfter(e, temporary);
            throw e instanceof NotReplacedException || e instanceof FileAlreadyExistsException
                    ? e
                    : told(e, target);
        } catch (IOException | RuntimeException e) {
            removeAfter(e, temporary);
            throw e;
        }
        forceFolder(folder);
    }

    /// Writes a file that was not there before. Its name is taken first, so that of two who want it
    /// one gets it.
    ///
    /// @throws FileAlreadyExistsException where there is one, which is left alone
    /// @throws IOException where the machine cannot write; no file stays then
    public static void create(Path target, byte[] bytes) throws IOException {
        var folder = target.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new NotDirectoryException(String.valueOf(folder));
        }
        Files.createFile(target);
        try {
            write(target, bytes, permissionsOf(target), AtomicFile::mustBeEmpty);
        } catch (FileAlreadyExistsException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            removeAfter(e, target);
            throw e;
        }
    }

    private static void mustBeEmpty(Path target) throws IOException {
        if (Files.size(target) > 0) {
            throw new FileAlreadyExistsException(target.toString());
        }
    }

    /// The permissions of a file; none where there is no file or the system knows no such thing.
    public static Set<PosixFilePermission> permissionsOf(Path file) throws IOException {
        return Files.exists(file) && isPosix(file) ? Files.getPosixFilePermissions(file) : Set.of();
    }

    /// Asks the system alone: which mount a file is on cannot be told in every container.
    private static boolean isPosix(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    private static void replace(Path temporary, Path real, Path target) throws IOException {
        try {
            Files.move(
                    temporary,
                    real,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (FileSystemException e) {
            var held = new NotReplacedException(target, String.valueOf(e.getReason()));
            held.initCause(e);
            throw held;
        }
    }

    /// Where permissions are asked for, nobody else can read the file even for a moment.
    private static void writeThrough(Path file, byte[] bytes, Set<PosixFilePermission> permissions)
            throws IOException {
        var options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        var attributes =
                permissions.isEmpty() ? new FileAttribute<?>[0] : new FileAttribute<?>[] {OWN};
        try (var channel = FileChannel.open(file, options, attributes)) {
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
