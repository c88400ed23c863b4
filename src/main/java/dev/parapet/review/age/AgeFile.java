package dev.parapet.review.age;

import com.exceptionfactory.jagged.RecipientStanzaReader;
import com.exceptionfactory.jagged.UnsupportedRecipientStanzaException;
import com.exceptionfactory.jagged.framework.format.StandardPayloadKeyReader;
import com.exceptionfactory.jagged.framework.format.StandardPayloadKeyWriter;
import com.exceptionfactory.jagged.framework.stream.StandardDecryptingChannelFactory;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import javax.crypto.AEADBadTagException;

/// Opens and begins encrypted files.
public final class AgeFile {
    private static final byte[] LAST_LINE = "\n--- ".getBytes(StandardCharsets.US_ASCII);
    private static final int NONCE = 16;
    private static final int LONGEST_HEADER = 4096;

    /// What came of a passphrase.
    public sealed interface Opened {

        /// What was in the file, and the seal that closes its next state without the passphrase.
        record Plain(Content content, AgeSeal seal) implements Opened {}

        record WrongPassphrase() implements Opened {}

        /// The passphrase fits and the content does not: it was cut or changed.
        record Damaged(AgeSeal seal) implements Opened {}

        /// No passphrase opens it, for a reason to stand behind a colon.
        record Unreadable(String reason) implements Opened {}
    }

    private AgeFile() {}

    /// A seal for new files; takes about a second.
    public static AgeSeal begin(Passphrase passphrase) {
        var secret = passphrase.utf8();
        var key = new AtomicReference<>(new byte[0]);
        var room = ByteBuffer.allocate(LONGEST_HEADER);
        try {
            new StandardPayloadKeyWriter()
                    .writeFileHeader(
                            room,
                            List.of(fileKey -> {
                                key.set(fileKey.getEncoded());
                                return ScryptStanza.writer(secret).getRecipientStanzas(fileKey);
                            }))
                    .destroy();
            return new AgeSeal(Arrays.copyOf(room.array(), room.position() - NONCE), key.get());
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("every Java has ChaCha20-Poly1305 and HMAC", e);
        } finally {
            Arrays.fill(secret, (byte) 0);
            Arrays.fill(key.get(), (byte) 0);
        }
    }

    /// Opens a file with a passphrase; takes about a second.
    public static Opened open(byte[] file, Passphrase passphrase) {
        var secret = passphrase.utf8();
        var key = new AtomicReference<>(new byte[0]);
        try {
            new StandardPayloadKeyReader()
                    .getPayloadKey(
                            ByteBuffer.wrap(file),
                            List.of(stanzas -> {
                                var found = ScryptStanza.reader(secret).getFileKey(stanzas);
                                key.set(found.getEncoded());
                                return found;
                            }))
                    .destroy();
            return open(file, new AgeSeal(headerOf(file), key.get()));
        } catch (AEADBadTagException e) {
            return new Opened.WrongPassphrase();
        } catch (UnsupportedRecipientStanzaException e) {
            return new Opened.Unreadable(String.valueOf(e.getMessage()));
        } catch (GeneralSecurityException | IOException | RuntimeException e) {
            return new Opened.Unreadable("its encrypted header is damaged");
        } finally {
            Arrays.fill(secret, (byte) 0);
            Arrays.fill(key.get(), (byte) 0);
        }
    }

    /// Opens a file that has this seal.
    public static Opened open(byte[] file, AgeSeal seal) {
        RecipientStanzaReader known = _ -> seal.key();
        try (var channel =
                        new StandardDecryptingChannelFactory()
                                .newDecryptingChannel(
                                        Channels.newChannel(new ByteArrayInputStream(file)),
                                        List.of(known));
                var plain = Channels.newInputStream(channel)) {
            return new Opened.Plain(new Content(plain.readAllBytes()), seal);
        } catch (GeneralSecurityException | IOException | RuntimeException e) {
            return new Opened.Damaged(seal);
        }
    }

    private static byte[] headerOf(byte[] file) throws IOException {
        for (int at = 0; at < Math.min(file.length, LONGEST_HEADER) - LAST_LINE.length; at++) {
            if (Arrays.equals(LAST_LINE, 0, LAST_LINE.length, file, at, at + LAST_LINE.length)) {
                return Arrays.copyOf(file, endOfLine(file, at + 1));
            }
        }
        throw new IOException("the header has no last line");
    }

    private static int endOfLine(byte[] file, int from) {
        int at = from;
        while (file[at] != '\n') {
            at++;
        }
        return at + 1;
    }
}
