package dev.parapet.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parapet.report.Report;
import dev.parapet.report.pdf.Envelope.Attachment;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignerDigestMismatchException;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// What a file carries besides its pages.
class EnvelopeTest {
    private static final Attachment SOURCE =
            new Attachment("source.json", "What it was made from", "{\"a\": \"ä\"}");
    private static final Report REPORT = Reports.PLAN.report();

    @TempDir private Path folder = Path.of("");

    @ParameterizedTest
    @EnumSource(names = {"PDFUA_1", "PDFA_3_A"})
    void keepsItsStandardsWithAnAttachment(PDFAFlavour standard) throws Exception {
        assertThat(Standards.violations(attached(), standard)).isEmpty();
    }

    @Test
    void givesAnAttachmentBack() throws IOException {
        assertThat(in(attached(), "source.json"))
                .isEqualTo(new PdfAttachment.Found("{\"a\": \"ä\"}"));
        assertThat(in(attached(), "other.json")).isEqualTo(new PdfAttachment.Missing());
        assertThat(in(Reports.bytes(REPORT), "source.json")).isEqualTo(new PdfAttachment.Missing());
        assertThat(in("%PDF-1.7 and noise".getBytes(StandardCharsets.UTF_8), "source.json"))
                .isEqualTo(new PdfAttachment.Missing());
    }

    @Test
    void isTheSameToTheByteWithAnAttachment() throws IOException {
        assertThat(attached()).isEqualTo(attached());
    }

    @ParameterizedTest
    @EnumSource(names = {"PDFUA_1", "PDFA_3_A"})
    void keepsItsStandardsWhenSigned(PDFAFlavour standard) throws Exception {
        assertThat(Standards.violations(signed("EC"), standard)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"RSA", "EC"})
    void isSignedSoThatAnotherLibraryFindsItValid(String kind) throws Exception {
        assertThat(isValid(signed(kind))).isTrue();
    }

    @Test
    void isNotValidOnceAByteHasChanged() throws Exception {
        byte[] pdf = signed("EC");
        var readable = new String(pdf, StandardCharsets.ISO_8859_1);
        pdf[readable.indexOf("PDF/UA identification schema")] ^= 1;

        assertThat(isValid(pdf)).isFalse();
    }

    @Test
    void opensWithItsPasswordOnly() throws IOException {
        byte[] locked = locked();

        assertThatThrownBy(() -> Loader.loadPDF(locked).close())
                .isInstanceOf(InvalidPasswordException.class);
        try (var document = Loader.loadPDF(locked, "öffne dich");
                var plain = Loader.loadPDF(Reports.bytes(REPORT))) {
            assertThat(document.getEncryption().getLength()).isEqualTo(256);
            assertThat(new PDFTextStripper().getText(document))
                    .isEqualTo(new PDFTextStripper().getText(plain));
        }
        assertThat(in(locked, "source.json")).isEqualTo(new PdfAttachment.Locked());
    }

    @Test
    void claimsToBeNoPdfAWhereAPasswordProtectsIt() throws IOException {
        try (var document = Loader.loadPDF(locked(), "öffne dich");
                var packet = document.getDocumentCatalog().getMetadata().exportXMPMetadata()) {
            assertThat(new String(packet.readAllBytes(), StandardCharsets.UTF_8))
                    .contains("pdfuaid:part")
                    .doesNotContain("pdfaid:part");
        }
    }

    private static byte[] attached() throws IOException {
        return written(new Envelope(List.of(SOURCE), Protection.NONE, Signing.NONE));
    }

    private static byte[] signed(String kind) throws Exception {
        return written(new Envelope(List.of(SOURCE), Protection.NONE, TestKeys.key(kind)));
    }

    private static byte[] locked() throws IOException {
        var password = new Protection.Password("öffne dich");
        return written(new Envelope(List.of(SOURCE), password, Signing.NONE));
    }

    private static byte[] written(Envelope envelope) throws IOException {
        var bytes = new ByteArrayOutputStream();
        new PdfWriter(Paper.A4, envelope).write(REPORT, bytes);
        return bytes.toByteArray();
    }

    private PdfAttachment in(byte[] pdf, String name) throws IOException {
        return PdfAttachment.in(Files.write(folder.resolve("plan.pdf"), pdf), name, 1_000_000);
    }

    private static boolean isValid(byte[] pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            var signature = document.getLastSignatureDictionary();
            assertThat(signature.getByteRange()[2] + signature.getByteRange()[3])
                    .as("covers the whole file")
                    .isEqualTo(pdf.length);
            var message =
                    new CMSSignedData(
                            new CMSProcessableByteArray(signature.getSignedContent(pdf)),
                            new ByteArrayInputStream(signature.getContents(pdf)));
            var signer = message.getSignerInfos().getSigners().iterator().next();
            var certificate = message.getCertificates().getMatches(null).iterator().next();
            return signer.verify(
                    new JcaSimpleSignerInfoVerifierBuilder()
                            .setProvider(new BouncyCastleProvider())
                            .build(certificate));
        } catch (CMSSignerDigestMismatchException e) {
            return false;
        }
    }
}
