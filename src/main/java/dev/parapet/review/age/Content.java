package dev.parapet.review.age;

/// Bytes that were encrypted in a file.
public final class Content {
    private final byte[] bytes;

    Content(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    public byte[] bytes() {
        return bytes.clone();
    }
}
