package dev.parapet.review.age;

import com.exceptionfactory.jagged.FileKey;
import com.exceptionfactory.jagged.framework.crypto.PayloadIvParameterSpec;
import com.exceptionfactory.jagged.framework.crypto.PayloadKeyProducerFactory;
import com.exceptionfactory.jagged.framework.crypto.PayloadNonceKey;
import com.exceptionfactory.jagged.framework.crypto.StandardByteBufferCipherFactory;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Arrays;

/// The header of an age file with the file key that its passphrase unwraps. Each time it closes
/// bytes it takes a new nonce, and with it a new payload key: see the decision record on
/// encryption.
public final class AgeSeal {
    private static final int CHUNK = 64 * 1024;
    private static final int TAG = 16;

    private final byte[] header;
    private final byte[] fileKey;

    /// @param header up to and with its last line
    AgeSeal(byte[] header, byte[] fileKey) {
        this.header = header.clone();
        this.fileKey = fileKey.clone();
    }

    /// A whole age file with these bytes in it.
    byte[] close(byte[] plain) {
        try {
            var nonce = new PayloadNonceKey();
            var key = PayloadKeyProducerFactory.newPayloadKeyProducer().getPayloadKey(key(), nonce);
            var chunks = Math.max(1, (plain.length + CHUNK - 1) / CHUNK);
            var room = header.length + nonce.getEncoded().length + plain.length + chunks * TAG;
            var to = ByteBuffer.allocate(room).put(header).put(nonce.getEncoded());
            var counter = new PayloadIvParameterSpec();
            for (int chunk = 0; chunk < chunks; chunk++) {
                if (chunk == chunks - 1) {
                    counter.setLastChunkFlag();
                }
                var from = chunk * CHUNK;
                var part = ByteBuffer.wrap(plain, from, Math.min(CHUNK, plain.length - from));
                new StandardByteBufferCipherFactory()
                        .newByteBufferEncryptor(key, counter)
                        .encrypt(part, to);
                counter.incrementInitializationVector();
            }
            key.destroy();
            return to.array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has ChaCha20-Poly1305 and HMAC", e);
        }
    }

    /// Whether this is the seal of a file, so that no passphrase is needed to open it.
    public boolean isOf(byte[] file) {
        return file.length > header.length
                && Arrays.equals(header, 0, header.length, file, 0, header.length);
    }

    FileKey key() {
        return new FileKey(fileKey.clone());
    }
}
