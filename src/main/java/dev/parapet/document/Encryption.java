package dev.parapet.document;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Knows encrypted files by how they begin, so that nobody is told that they are no text.
public final class Encryption {
    private static final byte[] AGE = "age-encryption.org/v1\n".getBytes(StandardCharsets.US_ASCII);

    private Encryption() {}

    /// Whether a file, or its beginning, says of itself that it is encrypted in the age format.
    public static boolean isIn(byte[] file) {
        return file.length >= AGE.length && Arrays.equals(AGE, 0, AGE.length, file, 0, AGE.length);
    }
}
