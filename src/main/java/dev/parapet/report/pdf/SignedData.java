package dev.parapet.report.pdf;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.util.ArrayList;

/// A detached signature as a cryptographic message (RFC 5652) that a PDF signature of the kind
/// ETSI.CAdES.detached holds (ETSI EN 319 142-1): over the digest of the content and of the
/// signer's certificate.
final class SignedData {
    private static final String SIGNED_DATA = "1.2.840.113549.1.7.2";
    private static final String DATA = "1.2.840.113549.1.7.1";
    private static final String CONTENT_TYPE = "1.2.840.113549.1.9.3";
    private static final String MESSAGE_DIGEST = "1.2.840.113549.1.9.4";
    private static final String SIGNING_CERTIFICATE = "1.2.840.113549.1.9.16.2.47";
    private static final String SHA_256 = "2.16.840.1.101.3.4.2.1";
    private static final String SHA_256_WITH_RSA = "1.2.840.113549.1.1.11";
    private static final String SHA_256_WITH_ECDSA = "1.2.840.10045.4.3.2";
    private static final byte[] NULL = {0x05, 0x00};

    private final Signing.Key key;

    SignedData(Signing.Key key) {
        this.key = key;
    }

    /// The message without the content.
    ///
    /// @param digest SHA-256 of what is signed
    byte[] over(byte[] digest) throws GeneralSecurityException {
        var attributes = attributes(digest);
        var signature = signature(Der.set(attributes));
        var signer =
                Der.sequence(
                        Der.integer(1),
                        identity(),
                        Der.sequence(Der.identifier(SHA_256)),
                        Der.tagged(0, Der.content(Der.set(attributes))),
                        algorithm(),
                        Der.octets(signature));
        var data =
                Der.sequence(
                        Der.integer(1),
                        Der.set(Der.sequence(Der.identifier(SHA_256))),
                        Der.sequence(Der.identifier(DATA)),
                        Der.tagged(0, certificates()),
                        Der.set(signer));
        return Der.sequence(Der.identifier(SIGNED_DATA), Der.tagged(0, data));
    }

    private byte[][] attributes(byte[] digest) throws GeneralSecurityException {
        var own = MessageDigest.getInstance("SHA-256").digest(certificate().getEncoded());
        var certificate = Der.sequence(Der.sequence(Der.sequence(Der.octets(own))));
        return new byte[][] {
            attribute(CONTENT_TYPE, Der.identifier(DATA)),
            attribute(MESSAGE_DIGEST, Der.octets(digest)),
            attribute(SIGNING_CERTIFICATE, certificate)
        };
    }

    private static byte[] attribute(String type, byte[] value) {
        return Der.sequence(Der.identifier(type), Der.set(value));
    }

    private byte[] signature(byte[] attributes) throws GeneralSecurityException {
        var signature = Signature.getInstance(isRsa() ? "SHA256withRSA" : "SHA256withECDSA");
        signature.initSign(key.key());
        signature.update(attributes);
        return signature.sign();
    }

    private byte[] algorithm() throws InvalidKeyException {
        return isRsa()
                ? Der.sequence(Der.identifier(SHA_256_WITH_RSA), NULL)
                : Der.sequence(Der.identifier(SHA_256_WITH_ECDSA));
    }

    private boolean isRsa() throws InvalidKeyException {
        PrivateKey own = key.key();
        return switch (own.getAlgorithm()) {
            case "RSA" -> true;
            case "EC" -> false;
            default -> throw new InvalidKeyException(own.getAlgorithm());
        };
    }

    /// The certificate by its issuer and number.
    private byte[] identity() {
        BigInteger number = certificate().getSerialNumber();
        return Der.sequence(
                certificate().getIssuerX500Principal().getEncoded(), Der.integer(number));
    }

    private X509Certificate certificate() {
        return key.chain().getFirst();
    }

    private byte[][] certificates() throws GeneralSecurityException {
        var encoded = new ArrayList<byte[]>();
        for (var certificate : key.chain()) {
            encoded.add(certificate.getEncoded());
        }
        return encoded.toArray(byte[][]::new);
    }
}
