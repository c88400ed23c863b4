package dev.parapet.report.pdf;

import dev.parapet.report.pdf.file.PdfFile;
import dev.parapet.report.pdf.file.Syntax;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.COSWriter;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.IdentityHashMap;

/// Takes what PDFBox made, such as fonts and pictures, into the file.
final class Borrowed {
    private final PdfFile file;
    private final IdentityHashMap<COSDictionary, Integer> numbers = new IdentityHashMap<>();

    Borrowed(PdfFile file) {
        this.file = file;
    }

    /// The number of an object in the file, put there with all that it leads to if it is not there
    /// yet.
    int number(COSDictionary object) throws IOException {
        var known = numbers.get(object);
        if (known != null) {
            return known;
        }
        int number = file.reserve();
        numbers.put(object, number);
        if (object instanceof COSStream stream) {
            try (var data = stream.createRawInputStream()) {
                file.plainStream(number, entries(stream), data.readAllBytes());
            }
        } else {
            file.put(number, new Syntax().raw("<<").all(entries(object)).raw(">>"));
        }
        return number;
    }

    private Syntax entries(COSDictionary dictionary) throws IOException {
        var entries = new Syntax();
        for (var entry : dictionary.entrySet()) {
            if (!entry.getKey().equals(COSName.LENGTH)) {
                entry.getKey().writePDF(entries);
                write(dictionary.getDictionaryObject(entry.getKey()), entries);
            }
        }
        return entries;
    }

    private void write(@Nullable COSBase value, Syntax to) throws IOException {
        to.raw(" ");
        switch (value) {
            case COSDictionary object -> to.reference(number(object));
            case COSArray array -> {
                to.raw("[");
                for (int i = 0; i < array.size(); i++) {
                    write(array.getObject(i), to);
                }
                to.raw("]");
            }
            case COSName name -> name.writePDF(to);
            case COSInteger number -> number.writePDF(to);
            case COSFloat number -> number.writePDF(to);
            case COSBoolean truth -> truth.writePDF(to);
            case COSString text -> COSWriter.writeString(text, to);
            case null, default -> to.raw("null");
        }
    }
}
