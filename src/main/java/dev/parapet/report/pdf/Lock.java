package dev.parapet.report.pdf;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

import java.io.IOException;

/// Protects a document with a password.
final class Lock {
    private static final int BITS = 256;

    private Lock() {}

    /// Whoever opens it may do with it as they like: rights that a reader only promises to keep
    /// protect nobody, and take the text away from those who listen to it.
    static void close(PDDocument document, String password) throws IOException {
        var policy = new StandardProtectionPolicy(password, password, new AccessPermission());
        policy.setEncryptionKeyLength(BITS);
        policy.setPreferAES(true);
        document.protect(policy);
    }
}
