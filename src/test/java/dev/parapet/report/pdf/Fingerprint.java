package dev.parapet.report.pdf;

import dev.parapet.report.Report;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Prints the digest of a report's PDF, for a test that compares processes.
final class Fingerprint {
    private Fingerprint() {}

    static void main(String[] reports) {
        for (var name : reports) {
            System.out.print(of(Reports.valueOf(name).report()));
        }
    }

    static String of(Report report) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(Reports.bytes(report));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
