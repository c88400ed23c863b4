package dev.parapet.report.pdf;

import dev.parapet.report.pdf.Envelope.Attachment;
import dev.parapet.report.pdf.file.PdfFile;
import dev.parapet.report.pdf.file.Syntax;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/// Puts files into a document as associated files; ISO 19005-3, 6.8 and annex E.
final class Attachments {
    private Attachments() {}

    /// @param day that dates the files
    /// @param catalog is given entries
    static void add(PdfFile file, List<Attachment> attachments, LocalDate day, Syntax catalog)
            throws IOException {
        if (attachments.isEmpty()) {
            return;
        }
        var associated = new Syntax();
        var byName = new Syntax();
        var sorted = attachments.stream().sorted(Comparator.comparing(Attachment::name)).toList();
        for (var attachment : sorted) {
            int number = specification(file, attachment, day);
            associated.reference(number);
            byName.text(attachment.name()).reference(number);
        }
        catalog.raw("/Names<</EmbeddedFiles<</Names[").all(byName).raw("]>>>>");
        catalog.raw("/AF[").all(associated).raw("]");
    }

    private static int specification(PdfFile file, Attachment attachment, LocalDate day)
            throws IOException {
        var bytes = attachment.json().getBytes(StandardCharsets.UTF_8);
        var content = new Syntax(bytes.length);
        content.writeBytes(bytes);
        int stream = file.reserve();
        var entries = new Syntax().raw("/Type/EmbeddedFile/Subtype/application#2Fjson");
        entries.raw("/Params<</Size ").integer(bytes.length);
        entries.raw("/ModDate" + Metadata.date(day) + ">>");
        file.stream(stream, entries, content);
        int number = file.reserve();
        file.put(
                number,
                new Syntax()
                        .raw("<</Type/Filespec/AFRelationship/Source/F")
                        .text(attachment.name())
                        .raw("/UF")
                        .text(attachment.name())
                        .raw("/Desc")
                        .text(attachment.description())
                        .raw("/EF<</F ")
                        .reference(stream)
                        .raw("/UF ")
                        .reference(stream)
                        .raw(">>>>"));
        return number;
    }
}
