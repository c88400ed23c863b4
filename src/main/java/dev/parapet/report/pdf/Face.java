package dev.parapet.report.pdf;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.BitSet;
import java.util.logging.Level;
import java.util.logging.Logger;

/// One font of a document, embedded as a subset, with the widths of its glyphs by code point.
final class Face {
    private static final int KEPT = 0x2300;

    /// Kept, for a logger that nobody holds forgets its level. Here and not at the start, which the
    /// machinery of logging would make longer by a tenth.
    private static final Logger FONTBOX = Logger.getLogger("org.apache.fontbox");

    /// Where a font says how many tables it has, where their entries begin, and how long one is.
    private static final int TABLES = 4;

    private static final int ENTRIES = 12;
    private static final int ENTRY = 16;

    /// GSUB.
    private static final int SUBSTITUTION = 0x47535542;

    private final String name;
    private final TrueTypeFont outlines;
    private final CmapLookup glyphs;
    private final PDType0Font font;

    /// By code point; NaN where none was asked for.
    private final float[] widths = new float[KEPT];

    /// Numbers of glyphs by code point, where the width is known.
    private final char[] numbers = new char[KEPT];

    /// Code points that were drawn.
    private final BitSet drawn = new BitSet();

    private Face(String name, TrueTypeFont outlines, PDDocument document) throws IOException {
        this.name = name;
        this.outlines = outlines;
        this.glyphs = outlines.getUnicodeCmapLookup();
        this.font = PDType0Font.load(document, outlines, true);
        Arrays.fill(widths, Float.NaN);
    }

    /// Loads a face without glyph substitution, whose rules take half the time of reading a font.
    ///
    /// @param name by which pages call it
    static Face load(PDDocument document, String file, String name) throws IOException {
        byte[] bytes = bytes(file);
        hideSubstitution(bytes);
        return new Face(name, new TTFParser().parse(new RandomAccessReadBuffer(bytes)), document);
    }

    /// Loads a face whose digits are as wide as one another; the font's own, so that text stays
    /// whole for search and copying, which spacing by hand would tear.
    static Face withTabularFigures(PDDocument document, String file, String name)
            throws IOException {
        var outlines = new TTFParser().parse(new RandomAccessReadBuffer(bytes(file)));
        outlines.enableGsubFeature("tnum");
        return new Face(name, outlines, document);
    }

    private static byte[] bytes(String file) throws IOException {
        // It warns of each figure of even width, though all are mapped back to their text.
        FONTBOX.setLevel(Level.SEVERE);
        try (var bytes = Face.class.getResourceAsStream("/dev/parapet/fonts/" + file)) {
            if (bytes == null) {
                throw new FileNotFoundException(file);
            }
            return bytes.readAllBytes();
        }
    }

    /// Gives the table of substitutions a name that nobody knows; OpenType, Table Directory.
    private static void hideSubstitution(byte[] font) {
        var directory = ByteBuffer.wrap(font);
        int tables = directory.getShort(TABLES);
        for (int i = 0; i < tables; i++) {
            int entry = ENTRIES + ENTRY * i;
            if (directory.getInt(entry) == SUBSTITUTION) {
                directory.putInt(entry, 0);
            }
        }
    }

    String name() {
        return name;
    }

    boolean has(int codePoint) {
        return advance(codePoint) >= 0;
    }

    /// The width at size 1; below 0 where the font has no such character.
    double advance(int codePoint) {
        if (codePoint >= KEPT) {
            return measured(glyph(codePoint));
        }
        if (Float.isNaN(widths[codePoint])) {
            int glyph = glyph(codePoint);
            numbers[codePoint] = (char) glyph;
            widths[codePoint] = measured(glyph);
        }
        return widths[codePoint];
    }

    /// The glyphs that show a text, by their numbers. They become part of the subset.
    ///
    /// @param text of characters that the font has
    CharSequence glyphs(String text) {
        var found = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            drawn.set(codePoint);
            found.append(
                    (char)
                            (has(codePoint) && codePoint < KEPT
                                    ? numbers[codePoint]
                                    : glyph(codePoint)));
            i += Character.charCount(codePoint);
        }
        return found;
    }

    boolean isDrawn() {
        return !drawn.isEmpty();
    }

    /// The font with all that was drawn. Nothing may be drawn after that.
    COSDictionary subset() throws IOException {
        drawn.stream().forEach(font::addToSubset);
        font.subset();
        return font.getCOSObject();
    }

    private int glyph(int codePoint) {
        return Character.isISOControl(codePoint) ? 0 : glyphs.getGlyphId(codePoint);
    }

    private float measured(int glyph) {
        try {
            return glyph == 0
                    ? -1
                    : (float) outlines.getAdvanceWidth(glyph) / outlines.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
