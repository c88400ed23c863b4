package dev.parapet.report.pdf;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;

/// Signs a finished file: the signature is added behind it and covers all of it.
final class Signatory {
    /// Room for the signature in the file, in bytes; long chains need it.
    private static final int ROOM = 32 * 1024;

    private final Signing.Key key;
    private final String name;

    /// @param name who signs, in words
    Signatory(Signing.Key key, String name) {
        this.key = key;
        this.name = name;
    }

    void sign(byte[] pdf, OutputStream to) throws IOException {
        try (var document = Loader.loadPDF(pdf);
                var options = new SignatureOptions()) {
            var signature = new PDSignature();
            signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
            signature.setSubFilter(PDSignature.SUBFILTER_ETSI_CADES_DETACHED);
            signature.setName(Inlines.wellFormed(name));
            signature.setSignDate(GregorianCalendar.from(key.at().atZone(ZoneOffset.UTC)));
            options.setPreferredSignatureSize(ROOM);
            document.setDocumentId(key.at().toEpochMilli());
            document.addSignature(signature, this::signed, options);
            document.saveIncremental(to);
        }
    }

    private byte[] signed(InputStream content) throws IOException {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            new DigestInputStream(content, digest).transferTo(OutputStream.nullOutputStream());
            return new SignedData(key).over(digest.digest());
        } catch (GeneralSecurityException e) {
            throw new IOException("the key cannot sign: " + e.getMessage(), e);
        }
    }
}
