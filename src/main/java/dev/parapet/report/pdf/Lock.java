package dev.parapet.report.pdf;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

import java.io.IOException;
import java.io.OutputStream;

/// Protects a finished file with a password.
final class Lock {
    private static final int BITS = 256;

    private Lock() {}

    /// Whoever opens it may do with it as they like: rights that a reader only promises to keep
    /// protect nobody, and take the text away from those who listen to it.
    static void close(byte[] pdf, String password, OutputStream to) throws IOException {
        var policy = new StandardProtectionPolicy(password, password, new AccessPermission());
        policy.setEncryptionKeyLength(BITS);
        policy.setPreferAES(true);
        try (var document = Loader.loadPDF(pdf)) {
            document.protect(policy);
            document.save(to);
        }
    }
}
