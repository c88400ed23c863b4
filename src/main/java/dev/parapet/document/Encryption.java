package dev.parapet.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/// Knows encrypted files by how they begin, so that nobody is told that they are no text.
public final class Encryption {
    private static final byte[] AGE = "age-encryption.org/v1\n".getBytes(StandardCharsets.US_ASCII);

    private Encryption() {}

    /// Whether a file, or its beginning, says of itself that it is encrypted in the age format.
    public static boolean isIn(byte[] file) {
        return file.length >= AGE.length && Arrays.equals(AGE, 0, AGE.length, file, 0, AGE.length);
    }

    /// Whether a file says of itself that it is encrypted in the age format. Reads no more of it
    /// than that takes.
    public static boolean isIn(Path file) throws IOException {
        try (var stream = Files.newInputStream(file)) {
            return isIn(stream.readNBytes(AGE.length));
        }
    }
}
