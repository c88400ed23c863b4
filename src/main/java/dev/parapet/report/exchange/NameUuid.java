package dev.parapet.report.exchange;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/// UUIDs of version 5 (RFC 9562), so that the same review gives the same ones. Java itself makes
/// version 3, which OSCAL refuses.
final class NameUuid {
    /// The namespace of everything that Parapet names.
    private static final UUID PARAPET = UUID.fromString("2f0c8e5a-61c0-4f0e-9a3d-5a1f6f7c9b10");

    private NameUuid() {}

    static UUID of(String name) {
        var bytes =
                ByteBuffer.allocate(16)
                        .putLong(PARAPET.getMostSignificantBits())
                        .putLong(PARAPET.getLeastSignificantBits())
                        .array();
        var digest = sha1();
        digest.update(bytes);
        var hash = ByteBuffer.wrap(digest.digest(name.getBytes(StandardCharsets.UTF_8)));
        long most = (hash.getLong() & 0xFFFFFFFFFFFF0FFFL) | 0x5000L;
        long least = (hash.getLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
        return new UUID(most, least);
    }

    private static MessageDigest sha1() {
        try {
            return MessageDigest.getInstance("SHA-1");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
