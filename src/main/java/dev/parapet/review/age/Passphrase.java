package dev.parapet.review.age;

import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// What a person types to open an encrypted review. It is wiped as soon as nothing needs it.
public final class Passphrase implements AutoCloseable {
    private final char[] characters;

    /// Takes the characters over: they are wiped with this.
    public Passphrase(char[] characters) {
        this.characters = characters;
    }

    public boolean isEmpty() {
        return characters.length == 0;
    }

    public boolean isSameAs(Passphrase other) {
        return Arrays.equals(characters, other.characters);
    }

    /// A second one to be closed by somebody else.
    public Passphrase copy() {
        return new Passphrase(characters.clone());
    }

    /// What age derives its key from; whoever asks wipes it.
    byte[] utf8() {
        var encoded = StandardCharsets.UTF_8.encode(CharBuffer.wrap(characters));
        var bytes = new byte[encoded.remaining()];
        encoded.get(bytes).rewind();
        while (encoded.hasRemaining()) {
            encoded.put((byte) 0);
        }
        return bytes;
    }

    @Override
    public void close() {
        Arrays.fill(characters, '\0');
    }

    @Override
    public String toString() {
        return "a passphrase";
    }
}
