package dev.parapet.report.pdf;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;

import java.io.IOException;

/// What all pages of a document share while they are drawn.
///
/// @param pagination marks what pages repeat
record Book(
        PDDocument document,
        Fonts fonts,
        StructureTree structure,
        Links links,
        Palette palette,
        Pictures pictures,
        PDPropertyList pagination) {
    static Book of(PDDocument document, Fonts fonts, Links links, Palette palette) {
        var pagination = new COSDictionary();
        pagination.setName(COSName.TYPE, "Pagination");
        return new Book(
                document,
                fonts,
                new StructureTree(),
                links,
                palette,
                new Pictures(document),
                PDPropertyList.create(pagination));
    }

    PDPageContentStream stream(PDPage page) throws IOException {
        return new PDPageContentStream(document, page, AppendMode.OVERWRITE, true);
    }
}
