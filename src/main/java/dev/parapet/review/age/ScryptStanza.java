package dev.parapet.review.age;

import com.exceptionfactory.jagged.FileKey;
import com.exceptionfactory.jagged.RecipientStanza;
import com.exceptionfactory.jagged.RecipientStanzaReader;
import com.exceptionfactory.jagged.RecipientStanzaWriter;
import com.exceptionfactory.jagged.UnsupportedRecipientStanzaException;
import com.exceptionfactory.jagged.framework.crypto.CipherKey;
import com.exceptionfactory.jagged.framework.crypto.EncryptedFileKey;
import com.exceptionfactory.jagged.framework.crypto.FileKeyDecryptorFactory;
import com.exceptionfactory.jagged.framework.crypto.FileKeyEncryptorFactory;
import com.password4j.ScryptFunction;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.NoSuchElementException;

/// The stanza of an age header that wraps the file key with a passphrase.
final class ScryptStanza implements RecipientStanza {
    private static final String TYPE = "scrypt";
    private static final String LABEL = "age-encryption.org/v1/scrypt";
    private static final String UNKNOWN = "its scrypt parameters are unknown";
    private static final int SALT = 16;
    private static final int WRAPPED = 32;
    private static final int BLOCK = 8;

    /// 128 MB and about a second: what OWASP asks for, and half of what the age command takes.
    private static final int USUAL = 17;

    /// 1 GB: more would let a file stop the program.
    private static final int MOST = 20;

    private final byte[] salt;
    private final int workFactor;
    private final byte[] body;

    /// @param salt 16 bytes
    /// @param workFactor N of scrypt as a power of two
    /// @param body the wrapped file key, 32 bytes
    private ScryptStanza(byte[] salt, int workFactor, byte[] body) {
        this.salt = salt.clone();
        this.workFactor = workFactor;
        this.body = body.clone();
    }

    @Override
    public String getType() {
        return TYPE;
    }

    @Override
    public List<String> getArguments() {
        var encoded = Base64.getEncoder().withoutPadding().encodeToString(salt);
        return List.of(encoded, Integer.toString(workFactor));
    }

    @Override
    public byte[] getBody() {
        return body.clone();
    }

    /// Wraps file keys with a passphrase, each with a salt of its own.
    static RecipientStanzaWriter writer(byte[] passphrase) {
        return key -> {
            var salt = new byte[SALT];
            new SecureRandom().nextBytes(salt);
            var wrapped =
                    new FileKeyEncryptorFactory()
                            .newFileKeyEncryptor()
                            .getEncryptedFileKey(key, wrapKey(passphrase, salt, USUAL));
            return List.of(new ScryptStanza(salt, USUAL, wrapped.getEncoded()));
        };
    }

    /// Unwraps file keys with a passphrase.
    static RecipientStanzaReader reader(byte[] passphrase) {
        return stanzas -> of(stanzas).unwrap(passphrase);
    }

    private FileKey unwrap(byte[] passphrase) throws GeneralSecurityException {
        return new FileKeyDecryptorFactory()
                .newFileKeyDecryptor()
                .getFileKey(
                        new EncryptedFileKey(body.clone()), wrapKey(passphrase, salt, workFactor));
    }

    private static ScryptStanza of(Iterable<RecipientStanza> stanzas)
            throws UnsupportedRecipientStanzaException {
        var all = stanzas.iterator();
        if (all.hasNext()) {
            var first = all.next();
            if (first.getType().equals(TYPE) && !all.hasNext()) {
                return of(first);
            }
        }
        throw new UnsupportedRecipientStanzaException("is encrypted to keys, not a passphrase");
    }

    private static ScryptStanza of(RecipientStanza stanza)
            throws UnsupportedRecipientStanzaException {
        try {
            var arguments = stanza.getArguments().iterator();
            var salt = Base64.getDecoder().decode(arguments.next());
            var workFactor = Integer.parseInt(arguments.next());
            var fits = salt.length == SALT && stanza.getBody().length == WRAPPED;
            if (fits && workFactor > 0 && workFactor <= MOST && !arguments.hasNext()) {
                return new ScryptStanza(salt, workFactor, stanza.getBody());
            }
        } catch (IllegalArgumentException | NoSuchElementException e) {
            throw new UnsupportedRecipientStanzaException(UNKNOWN);
        }
        throw new UnsupportedRecipientStanzaException(UNKNOWN);
    }

    private static CipherKey wrapKey(byte[] passphrase, byte[] salt, int workFactor)
            throws GeneralSecurityException {
        var label = LABEL.getBytes(StandardCharsets.US_ASCII);
        var labelled = ByteBuffer.allocate(label.length + salt.length).put(label).put(salt).array();
        var scrypt = ScryptFunction.getInstance(1 << workFactor, BLOCK, 1, WRAPPED);
        return new CipherKey(scrypt.scrypt(passphrase, labelled, WRAPPED));
    }
}
