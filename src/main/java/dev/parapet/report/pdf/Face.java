package dev.parapet.report.pdf;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;

/// One font of a document, embedded as a subset, with the widths of its glyphs by code point.
final class Face {
    private static final int KEPT = 0x2300;

    private final TrueTypeFont outlines;
    private final CmapLookup glyphs;
    private final PDType0Font font;
    private final float[] widths = new float[KEPT];

    private Face(TrueTypeFont outlines, PDDocument document) throws IOException {
        this.outlines = outlines;
        this.glyphs = outlines.getUnicodeCmapLookup();
        this.font = PDType0Font.load(document, outlines, true);
        Arrays.fill(widths, Float.NaN);
    }

    /// Glyph substitution stays off: PDFBox would try it on every string, at fifteen times the
    /// cost.
    static Face load(PDDocument document, String file) throws IOException {
        return new Face(outlines(file), document);
    }

    /// Loads a face whose digits are as wide as one another; the font's own, so that text stays
    /// whole for search and copying, which spacing by hand would tear.
    static Face withTabularFigures(PDDocument document, String file) throws IOException {
        var outlines = outlines(file);
        outlines.enableGsubFeature("tnum");
        return new Face(outlines, document);
    }

    private static TrueTypeFont outlines(String file) throws IOException {
        try (var bytes = Face.class.getResourceAsStream("/dev/parapet/fonts/" + file)) {
            if (bytes == null) {
                throw new FileNotFoundException(file);
            }
            var outlines = new TTFParser().parse(new RandomAccessReadBuffer(bytes.readAllBytes()));
            outlines.setEnableGsub(false);
            return outlines;
        }
    }

    PDType0Font font() {
        return font;
    }

    boolean has(int codePoint) {
        return advance(codePoint) >= 0;
    }

    /// The width at size 1; below 0 where the font has no such character.
    double advance(int codePoint) {
        if (codePoint >= KEPT) {
            return measured(codePoint);
        }
        if (Float.isNaN(widths[codePoint])) {
            widths[codePoint] = measured(codePoint);
        }
        return widths[codePoint];
    }

    private float measured(int codePoint) {
        int glyph = Character.isISOControl(codePoint) ? 0 : glyphs.getGlyphId(codePoint);
        try {
            return glyph == 0
                    ? -1
                    : (float) outlines.getAdvanceWidth(glyph) / outlines.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
