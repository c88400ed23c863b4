package dev.parapet.report.pdf;

import dev.parapet.report.pdf.Envelope.Attachment;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.TreeMap;

/// Puts files into a document as associated files; ISO 19005-3, 6.8 and annex E.
final class Attachments {
    private static final COSName ASSOCIATED = COSName.getPDFName("AF");
    private static final COSName RELATIONSHIP = COSName.getPDFName("AFRelationship");

    private Attachments() {}

    /// @param day that dates the files
    static void add(PDDocument document, List<Attachment> attachments, LocalDate day)
            throws IOException {
        if (attachments.isEmpty()) {
            return;
        }
        var associated = new COSArray();
        var byName = new TreeMap<String, PDComplexFileSpecification>();
        for (var attachment : attachments) {
            var specification = specification(document, attachment, day);
            associated.add(specification.getCOSObject());
            byName.put(attachment.name(), specification);
        }
        var files = new PDEmbeddedFilesNameTreeNode();
        files.setNames(byName);
        var catalog = document.getDocumentCatalog();
        var names = new PDDocumentNameDictionary(catalog);
        names.setEmbeddedFiles(files);
        catalog.setNames(names);
        catalog.getCOSObject().setItem(ASSOCIATED, associated);
    }

    private static PDComplexFileSpecification specification(
            PDDocument document, Attachment attachment, LocalDate day) throws IOException {
        var bytes = attachment.json().getBytes(StandardCharsets.UTF_8);
        var file =
                new PDEmbeddedFile(document, new ByteArrayInputStream(bytes), COSName.FLATE_DECODE);
        file.setSubtype("application/json");
        file.setSize(bytes.length);
        file.setModDate(GregorianCalendar.from(day.atStartOfDay(ZoneOffset.UTC)));
        var specification = new PDComplexFileSpecification();
        specification.setFile(attachment.name());
        specification.setFileUnicode(attachment.name());
        specification.setFileDescription(attachment.description());
        specification.setEmbeddedFile(file);
        specification.setEmbeddedFileUnicode(file);
        specification.getCOSObject().setName(RELATIONSHIP, "Source");
        return specification;
    }
}
