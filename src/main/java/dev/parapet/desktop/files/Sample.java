package dev.parapet.desktop.files;

import java.io.IOException;
import java.nio.file.Path;

/// A review of an online shop, half way through, to look around in.
public final class Sample {
    private static final String RESOURCE =
            "/dev/parapet/questionnaires/samples/online-shop.parapet";

    private Sample() {}

    public static boolean isThere() {
        return Sample.class.getResource(RESOURCE) != null;
    }

    /// Puts a fresh copy into a folder.
    public static Path copyInto(Path folder, String name, String ending) throws IOException {
        try (var stream = Sample.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException("the application lacks its own file " + RESOURCE);
            }
            var bytes = stream.readAllBytes();
            return NewFile.create(folder, name, ending, bytes);
        }
    }
}
