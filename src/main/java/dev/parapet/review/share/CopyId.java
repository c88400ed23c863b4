package dev.parapet.review.share;

import dev.parapet.review.Review;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/// Ids of copies: always the same for the same review, and leading nobody back to it.
final class CopyId {
    private CopyId() {}

    static String of(Review review, String kind) {
        var name = "parapet/" + kind + "/" + review.id();
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
