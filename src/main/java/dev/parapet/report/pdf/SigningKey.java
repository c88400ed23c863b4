package dev.parapet.report.pdf;

import dev.parapet.document.Loaded;
import dev.parapet.document.Place;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;

/// Reads the key that signs a plan from a PKCS#12 file.
public final class SigningKey {
    private SigningKey() {}

    /// The file's only key, or the one that comes first by name.
    ///
    /// @param at when it signs
    /// @throws IOException where the machine cannot read
    public static Loaded<Signing.Key> read(Path file, String password, Instant at)
            throws IOException {
        var whole = Place.wholeOf(file.toString());
        byte[] bytes = Files.readAllBytes(file);
        try (var stream = new ByteArrayInputStream(bytes)) {
            var store = KeyStore.getInstance("PKCS12");
            store.load(stream, password.toCharArray());
            return key(store, password, at, whole);
        } catch (GeneralSecurityException | IOException e) {
            return Loaded.refused(
                    whole, "is no PKCS#12 file, or the password is another; expected a .p12 file");
        }
    }

    private static Loaded<Signing.Key> key(KeyStore store, String password, Instant at, Place whole)
            throws GeneralSecurityException {
        for (var name : Collections.list(store.aliases()).stream().sorted().toList()) {
            if (store.getKey(name, password.toCharArray()) instanceof PrivateKey key) {
                var chain =
                        Arrays.stream(store.getCertificateChain(name))
                                .filter(X509Certificate.class::isInstance)
                                .map(X509Certificate.class::cast)
                                .toList();
                return signs(key) && !chain.isEmpty()
                        ? Loaded.ready(new Signing.Key(key, chain, at))
                        : Loaded.refused(
                                whole,
                                "its key is of the kind "
                                        + key.getAlgorithm()
                                        + "; expected RSA or EC with a certificate");
            }
        }
        return Loaded.refused(whole, "holds no private key");
    }

    private static boolean signs(PrivateKey key) {
        return key.getAlgorithm().equals("RSA") || key.getAlgorithm().equals("EC");
    }
}
