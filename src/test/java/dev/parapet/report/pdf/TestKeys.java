package dev.parapet.report.pdf;

import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;

/// Keys made for one test, with certificates that they signed themselves.
public final class TestKeys {
    public static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final X500Name NAME = new X500Name("CN=Security consultant");

    private TestKeys() {}

    static Signing.Key key(String kind) throws Exception {
        var generator = KeyPairGenerator.getInstance(kind);
        if (kind.equals("RSA")) {
            generator.initialize(2048);
        }
        var pair = generator.generateKeyPair();
        return new Signing.Key(pair.getPrivate(), List.of(certificate(pair)), NOW);
    }

    /// A PKCS#12 file with a key.
    ///
    /// @param kind of key, such as RSA, EC or Ed25519
    public static Path file(Path file, String kind, String password) throws Exception {
        var store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        var key = key(kind);
        store.setKeyEntry(
                "plan",
                key.key(),
                password.toCharArray(),
                key.chain().toArray(X509Certificate[]::new));
        try (var to = Files.newOutputStream(file)) {
            store.store(to, password.toCharArray());
        }
        return file;
    }

    private static X509Certificate certificate(KeyPair pair) throws Exception {
        var algorithm =
                switch (pair.getPrivate().getAlgorithm()) {
                    case "RSA" -> "SHA256withRSA";
                    case "EC" -> "SHA256withECDSA";
                    default -> "Ed25519";
                };
        var builder =
                new JcaX509v3CertificateBuilder(
                        NAME,
                        new BigInteger("123456789012345678901234567890"),
                        Date.from(NOW.minusSeconds(60)),
                        Date.from(NOW.plusSeconds(60)),
                        NAME,
                        pair.getPublic());
        var signer = new JcaContentSignerBuilder(algorithm).build(pair.getPrivate());
        return new JcaX509CertificateConverter().getCertificate(builder.build(signer));
    }
}
