package dev.parapet.report.pdf;

import dev.parapet.report.Details;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;

/// What a document says about itself: title, language and dates, its standards (PDF/UA-1 and
/// PDF/A-3A), and the colour space it means.
final class Metadata {
    private static final String PRODUCER = "Parapet";
    private static final String SRGB = "sRGB IEC61966-2.1";

    private Metadata() {}

    static void add(PDDocument document, Details details, Protection protection)
            throws IOException {
        boolean archivable = protection instanceof Protection.None;
        document.setVersion(1.7f);
        document.setDocumentId(identity(details));
        document.setDocumentInformation(information(details));
        var catalog = document.getDocumentCatalog();
        catalog.setLanguage(details.language().toLanguageTag());
        var marks = new PDMarkInfo();
        marks.setMarked(true);
        catalog.setMarkInfo(marks);
        var preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
        catalog.addOutputIntent(colours(document));
        var packet = Xmp.packet(details, PRODUCER, archivable).getBytes(StandardCharsets.UTF_8);
        catalog.setMetadata(new PDMetadata(document, new ByteArrayInputStream(packet)));
    }

    /// The same details name the same document, so that a file written again is the same to the
    /// byte.
    private static long identity(Details details) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var text =
                    String.join(
                            "\n",
                            details.title(),
                            details.subject(),
                            details.author(),
                            details.date().toString());
            return ByteBuffer.wrap(digest.digest(text.getBytes(StandardCharsets.UTF_8))).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static PDDocumentInformation information(Details details) {
        var information = new PDDocumentInformation();
        information.setTitle(Inlines.wellFormed(details.title()));
        information.setSubject(Inlines.wellFormed(details.subject()));
        information.setAuthor(Inlines.wellFormed(details.author()));
        information.setProducer(PRODUCER);
        var date = GregorianCalendar.from(details.date().atStartOfDay(ZoneOffset.UTC));
        information.setCreationDate(date);
        information.setModificationDate(date);
        return information;
    }

    private static PDOutputIntent colours(PDDocument document) throws IOException {
        var profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        var intent = new PDOutputIntent(document, new ByteArrayInputStream(profile));
        intent.setInfo(SRGB);
        intent.setOutputCondition(SRGB);
        intent.setOutputConditionIdentifier(SRGB);
        intent.setRegistryName("http://www.color.org");
        return intent;
    }
}
