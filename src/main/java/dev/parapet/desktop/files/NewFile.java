package dev.parapet.desktop.files;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Names new files after what they hold, and never takes a name that another file has.
public final class NewFile {
    private static final int LONGEST_NAME = 80;

    private NewFile() {}

    /// The file that {@link #claim} would make, as far as one can tell.
    public static Path suggest(Path folder, String name, String ending) {
        var candidate = folder.resolve(safe(name) + ending);
        for (int number = 2; Files.exists(candidate); number++) {
            candidate = folder.resolve(safe(name) + " " + number + ending);
        }
        return candidate;
    }

    /// Makes an empty file that was not there before, and its folder where needed.
    public static Path claim(Path folder, String name, String ending) throws IOException {
        Files.createDirectories(folder);
        while (true) {
            try {
                return Files.createFile(suggest(folder, name, ending));
            } catch (FileAlreadyExistsException e) {
                // somebody else was quicker: the next number is free
            }
        }
    }

    /// The name without what some file system refuses.
    private static String safe(String name) {
        var safe =
                name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", " ")
                        .replaceAll("\\s+", " ")
                        .replaceAll("^[. ]+", "");
        var end =
                safe.offsetByCodePoints(
                        0, Math.min(LONGEST_NAME, safe.codePointCount(0, safe.length())));
        var cut = safe.substring(0, end).replaceAll("[. ]+$", "");
        return cut.isEmpty() ? "parapet" : cut;
    }
}
