package dev.parapet.review.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
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
        var temporary = folder.resolve("." + real.getFileName() + "." + UUID.randomUUID() + ".tmp");
        try {
            writeThrough(temporary, bytes);
            keepPermissions(real, temporary);
            Files.move(
                    temporary,
                    real,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temporary);
        }
        forceFolder(folder);
    }

    private static void writeThrough(Path file, byte[] bytes) throws IOException {
        try (var channel =
                FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            var buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
    }

    /// A new file gets what the system gives new files; one that was there keeps what it had.
    private static void keepPermissions(Path from, Path to) throws IOException {
        if (Files.exists(from) && Files.getFileStore(from).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
        }
    }

    /// Windows knows no such thing as forcing a folder and refuses to open one.
    private static void forceFolder(Path folder) throws IOException {
        if (System.getProperty("os.name", "").startsWith("Windows")) {
            return;
        }
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
