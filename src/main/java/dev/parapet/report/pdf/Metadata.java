package dev.parapet.report.pdf;

import dev.parapet.report.Details;
import dev.parapet.report.pdf.file.PdfFile;
import dev.parapet.report.pdf.file.Syntax;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;

/// What a document says about itself: title, language and dates, its standards (PDF/UA-1 and
/// PDF/A-3A), and the colour space it means.
final class Metadata {
    private static final String PRODUCER = "Parapet";
    private static final String SRGB = "(sRGB IEC61966-2.1)";

    /// Bytes of a document's identity.
    private static final int IDENTITY = 16;

    private Metadata() {}

    /// Puts it into the file.
    ///
    /// @param archivable whether it says that it is PDF/A-3A
    /// @param catalog is given entries
    /// @param trailer is given entries
    static void add(
            PdfFile file, Details details, boolean archivable, Syntax catalog, Syntax trailer)
            throws IOException {
        var packet = Xmp.packet(details, PRODUCER, archivable).getBytes(StandardCharsets.UTF_8);
        int metadata = file.reserve();
        file.plainStream(metadata, new Syntax().raw("/Type/Metadata/Subtype/XML"), packet);
        int information = file.reserve();
        file.put(information, information(details));
        catalog.raw("/Lang").text(details.language().toLanguageTag());
        catalog.raw("/MarkInfo<</Marked true>>/ViewerPreferences<</DisplayDocTitle true>>");
        catalog.raw("/OutputIntents[").reference(colours(file)).raw("]");
        catalog.raw("/Metadata ").reference(metadata);
        var identity = "<" + identity(details) + ">";
        trailer.raw("/Info ").reference(information).raw("/ID[" + identity + identity + "]");
    }

    /// The same details name the same document, so that a file written again is the same to the
    /// byte.
    private static String identity(Details details) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var text =
                    String.join(
                            "\n",
                            details.title(),
                            details.subject(),
                            details.author(),
                            details.date().toString());
            byte[] all = digest.digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(all, 0, IDENTITY);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static Syntax information(Details details) {
        var date = date(details.date());
        return new Syntax()
                .raw("<</Title")
                .text(Inlines.wellFormed(details.title()))
                .raw("/Subject")
                .text(Inlines.wellFormed(details.subject()))
                .raw("/Author")
                .text(Inlines.wellFormed(details.author()))
                .raw("/Producer")
                .text(PRODUCER)
                .raw("/CreationDate" + date + "/ModDate" + date + ">>");
    }

    /// The start of a day as a date of PDF; ISO 32000-1, 7.9.4.
    static String date(LocalDate day) {
        return "(D:" + DateTimeFormatter.BASIC_ISO_DATE.format(day) + "000000+00'00')";
    }

    private static int colours(PdfFile file) throws IOException {
        var profile = new Syntax();
        profile.writeBytes(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        int stream = file.reserve();
        file.stream(stream, new Syntax().raw("/N 3"), profile);
        int intent = file.reserve();
        file.put(
                intent,
                new Syntax()
                        .raw("<</Type/OutputIntent/S/GTS_PDFA1/Info" + SRGB)
                        .raw("/OutputCondition" + SRGB + "/OutputConditionIdentifier" + SRGB)
                        .raw("/RegistryName(http://www.color.org)/DestOutputProfile ")
                        .reference(stream)
                        .raw(">>"));
        return intent;
    }
}
