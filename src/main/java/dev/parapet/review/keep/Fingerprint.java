package dev.parapet.review.keep;

import dev.parapet.review.file.Sha256;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// Which content a file had at one moment. Two fingerprints are equal where the content is.
///
/// @param sha256 empty where there was no file
public record Fingerprint(String sha256) {
    /// Of a file that is not there.
    public static final Fingerprint NONE = new Fingerprint("");

    public static Fingerprint of(byte[] content) {
        return new Fingerprint(Sha256.of(content));
    }

    static Fingerprint of(Path file) throws IOException {
        try {
            return new Fingerprint(Sha256.of(file));
        } catch (NoSuchFileException e) {
            return NONE;
        }
    }
}
