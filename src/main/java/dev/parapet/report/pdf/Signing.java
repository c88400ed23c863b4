package dev.parapet.report.pdf;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;

/// Whether a file is signed.
public sealed interface Signing {
    Signing NONE = new Unsigned();

    /// The file says who wrote it and nothing proves it.
    record Unsigned() implements Signing {}

    /// A key that signs, with its certificates.
    ///
    /// @param key RSA or of an elliptic curve
    /// @param chain the key's own certificate first
    /// @param at when it is signed, as the signer says
    record Key(PrivateKey key, List<X509Certificate> chain, Instant at) implements Signing {
        public Key {
            chain = List.copyOf(chain);
            if (chain.isEmpty()) {
                throw new IllegalArgumentException("a key without a certificate signs nothing");
            }
        }
    }
}
