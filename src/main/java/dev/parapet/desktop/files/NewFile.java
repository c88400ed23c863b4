package dev.parapet.desktop.files;

import dev.parapet.review.file.AtomicFile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/// Names new files after what they hold, and never takes a name that another file has.
public final class NewFile {
    private static final int MOST_LETTERS = 80;

    /// Most file systems take 255 bytes; the rest is for a number and the ending.
    private static final int MOST_BYTES = 200;

    private NewFile() {}

    /// The file that {@link #create} would make, as far as one can tell.
    public static Path suggest(Path folder, String name, String ending) {
        var candidate = folder.resolve(safe(name) + ending);
        for (int number = 2; isTaken(candidate); number++) {
            candidate = folder.resolve(safe(name) + " " + number + ending);
        }
        return candidate;
    }

    /// Makes a file that was not there before, and its folder where needed.
    ///
    /// @return the file, which has a number where its name was taken
    /// @throws IOException where it cannot be written; no file stays then
    public static Path create(Path folder, String name, String ending, byte[] content)
            throws IOException {
        Files.createDirectories(folder);
        while (true) {
            var file = suggest(folder, name, ending);
            try {
                AtomicFile.create(file, content);
                return file;
            } catch (FileAlreadyExistsException e) {
                // somebody else was quicker: the next number is free
            }
        }
    }

    /// A link that leads nowhere takes a name too.
    private static boolean isTaken(Path file) {
        return Files.exists(file, LinkOption.NOFOLLOW_LINKS);
    }

    /// The name without what some file system refuses.
    private static String safe(String name) {
        var safe =
                name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", " ")
                        .replaceAll("\\s+", " ")
                        .replaceAll("^[. ]+", "");
        var cut = shortened(safe).replaceAll("[. ]+$", "");
        return cut.isEmpty() ? "parapet" : cut;
    }

    private static String shortened(String name) {
        var letters = Math.min(MOST_LETTERS, name.codePointCount(0, name.length()));
        var cut = name.substring(0, name.offsetByCodePoints(0, letters));
        while (cut.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            cut = cut.substring(0, cut.offsetByCodePoints(cut.length(), -1));
        }
        return cut;
    }
}
