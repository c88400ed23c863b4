package dev.parapet.portfolio;

import dev.parapet.review.file.AtomicFile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/// What is remembered of the files of one workspace, in the cache folder and never in the
/// workspace. It may be deleted at any time; what cannot be read or written is worked out again.
final class Index {
    /// To be raised with every change to what a summary holds or how its figures come about.
    private static final int EDITION = 1;

    private final Path folder;
    private final Path home;
    private final Path file;
    private final String edition;

    Index(Path cache, Path folder) {
        var name =
                UUID.nameUUIDFromBytes(folder.toString().getBytes(StandardCharsets.UTF_8)) + ".idx";
        this.folder = folder;
        this.home = cache.resolve("portfolios");
        this.file = home.resolve(name);
        this.edition =
                EDITION
                        + " of "
                        + Objects.requireNonNullElse(
                                Index.class.getPackage().getImplementationVersion(), "a build");
    }

    Map<Path, Indexed> read() {
        try {
            return Files.exists(file)
                    ? IndexReader.read(folder, edition, Files.readAllBytes(file))
                    : Map.of();
        } catch (IOException e) {
            return Map.of();
        }
    }

    /// Nobody else on the machine has to be able to search somebody's notes.
    private void makeFolder() throws IOException {
        if (!Files.isDirectory(home)) {
            Files.createDirectories(home);
            if (home.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwx------"));
            }
        }
    }

    void write(Collection<Indexed> files) {
        try {
            makeFolder();
            AtomicFile.write(file, IndexWriter.write(folder, edition, files));
        } catch (IOException e) {
            // the next listing reads the files again
        }
    }
}
