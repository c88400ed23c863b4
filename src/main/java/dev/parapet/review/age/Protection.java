package dev.parapet.review.age;

/// How the bytes of a review are written down, wherever they are: in its file, in kept versions, in
/// temporary files and recovery copies.
public sealed interface Protection {
    byte[] protect(byte[] plain);

    /// As they are.
    record None() implements Protection {
        @Override
        public byte[] protect(byte[] plain) {
            return plain;
        }
    }

    /// Sealed with a passphrase.
    record Sealed(AgeSeal seal) implements Protection {
        @Override
        public byte[] protect(byte[] plain) {
            return seal.close(plain);
        }
    }

    static Protection none() {
        return new None();
    }

    default boolean isEncrypted() {
        return this instanceof Sealed;
    }
}
