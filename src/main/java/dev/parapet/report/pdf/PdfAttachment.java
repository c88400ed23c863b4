package dev.parapet.report.pdf;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// What a PDF holds under the name of an attachment.
public sealed interface PdfAttachment {

    /// A file within the file.
    record Found(String text) implements PdfAttachment {}

    /// No such attachment, or no PDF that can be read.
    record Missing() implements PdfAttachment {}

    /// A password opens the file.
    record Locked() implements PdfAttachment {}

    /// Looks into a file.
    ///
    /// @param most bytes that are taken of the attachment
    /// @throws IOException where the machine cannot read
    static PdfAttachment in(Path file, String name, int most) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        try (var document = Loader.loadPDF(bytes)) {
            return in(document, name, most);
        } catch (InvalidPasswordException e) {
            return new Locked();
        } catch (IOException e) {
            return new Missing();
        }
    }

    private static PdfAttachment in(PDDocument document, String name, int most) throws IOException {
        var files = new PDDocumentNameDictionary(document.getDocumentCatalog()).getEmbeddedFiles();
        var embedded =
                Optional.ofNullable(files == null ? null : files.getValue(name))
                        .map(PDComplexFileSpecification::getEmbeddedFile);
        if (embedded.isEmpty()) {
            return new Missing();
        }
        try (var stream = embedded.get().createInputStream()) {
            return new Found(new String(stream.readNBytes(most), StandardCharsets.UTF_8));
        }
    }
}
