package dev.parapet.review.keep;

import dev.parapet.review.file.AtomicFile;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// Temporary files that a killed process left beside a review and its versions.
final class Leftovers {
    /// No write takes this long, so the file is nobody's any more.
    private static final Duration ABANDONED = Duration.ofHours(1);

    private Leftovers() {}

    /// Removes them. What cannot be removed stays: it is in nobody's way.
    static void remove(Path review, Instant now) {
        var real = review.toAbsolutePath();
        var kept = real.resolveSibling(Versions.FOLDER).resolve(String.valueOf(real.getFileName()));
        for (var folder : List.of(real.resolveSibling("."), kept)) {
            removeIn(folder, now);
        }
    }

    private static void removeIn(Path folder, Instant now) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (var files = Files.newDirectoryStream(folder, AtomicFile.TEMPORARY)) {
            for (var file : files) {
                if (Files.getLastModifiedTime(file).toInstant().plus(ABANDONED).isBefore(now)) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            // the next review that is saved here tries again
        }
    }
}
