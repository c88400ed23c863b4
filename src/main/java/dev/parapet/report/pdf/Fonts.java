package dev.parapet.report.pdf;

import dev.parapet.report.pdf.file.Ascii;

import org.apache.pdfbox.pdmodel.PDDocument;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/// The faces of a document, loaded where they are needed, and which of them shows which character.
/// A character that none of them has becomes a box and is remembered.
final class Fonts {
    /// What stands for a character that no face has; Inter has it in every cut.
    private static final int BOX = 0x25A1;

    private final PDDocument document;
    private final Map<Cut, Face> faces = new EnumMap<>(Cut.class);

    /// Faces for digits that stand in columns.
    private final Map<Cut, Face> figures = new EnumMap<>(Cut.class);

    /// Faces for what the text face lacks.
    private final Map<Script, Face> others = new EnumMap<>(Script.class);

    private final SortedSet<Integer> replaced = new TreeSet<>();

    Fonts(PDDocument document) {
        this.document = document;
    }

    /// Code points that were shown as a box so far.
    SortedSet<Integer> replaced() {
        return replaced;
    }

    /// Faces of which something was drawn.
    List<Face> drawn() {
        return Stream.of(faces, figures, others)
                .flatMap(some -> some.values().stream())
                .filter(Face::isDrawn)
                .toList();
    }

    /// Measures a part of a text.
    ///
    /// @param reach by character how far the pen has come before it; filled in behind the first
    void measure(Style style, String text, int from, int to, double[] reach) {
        var usual = usual(style.cut());
        for (int i = from; i < to; ) {
            char unit = text.charAt(i);
            if (Ascii.isPrinted(unit) && !(style.tabular() && isDigit(unit)) && usual.has(unit)) {
                reach[i + 1] = reach[i] + usual.advance(unit) * style.size() + style.tracking();
                i++;
            } else {
                int codePoint = text.codePointAt(i);
                int end = Math.min(i + Character.charCount(codePoint), to);
                Arrays.fill(reach, i + 1, end + 1, reach[i] + advance(style, codePoint));
                i = end;
            }
        }
    }

    /// How far a character takes the pen, in points.
    double advance(Style style, int codePoint) {
        if (isFormat(codePoint)) {
            return 0;
        }
        double width = face(style, codePoint).advance(codePoint);
        if (width < 0) {
            replaced.add(codePoint);
        }
        double shown = width < 0 ? face(style, BOX).advance(BOX) : width;
        return shown * style.size() + style.tracking();
    }

    /// Cuts a text into stretches for drawing. Format characters, which have no look, are left out.
    List<Stretch> stretches(Style style, String text) {
        if (!style.tabular() && !text.isEmpty() && Ascii.isPrinted(text)) {
            return List.of(new Stretch(usual(style.cut()), text, text));
        }
        var stretches = new ArrayList<Stretch>();
        for (int from = 0; from < text.length(); ) {
            var face = face(style, text.codePointAt(from));
            int to = sameUntil(face, style, text, from);
            var stretch =
                    face.has(text.codePointAt(from))
                            ? plain(face, text.substring(from, to))
                            : boxes(style, text.substring(from, to));
            if (!stretch.shown().isEmpty()) {
                stretches.add(stretch);
            }
            from = to;
        }
        return stretches;
    }

    private int sameUntil(Face face, Style style, String text, int from) {
        boolean known = face.has(text.codePointAt(from));
        int to = from;
        while (to < text.length()) {
            int next = text.codePointAt(to);
            var faceOfNext = face(style, next);
            if (!isFormat(next) && (faceOfNext != face || faceOfNext.has(next) != known)) {
                break;
            }
            to += Character.charCount(next);
        }
        return to;
    }

    private static Stretch plain(Face face, String text) {
        String shown = withoutFormat(text);
        return new Stretch(face, shown, shown);
    }

    private Stretch boxes(Style style, String text) {
        int count = (int) text.codePoints().filter(codePoint -> !isFormat(codePoint)).count();
        return new Stretch(face(style, BOX), Character.toString(BOX).repeat(count), text);
    }

    private Face face(Style style, int codePoint) {
        if (style.tabular() && isDigit(codePoint)) {
            return figures.computeIfAbsent(style.cut(), this::tabular);
        }
        var usual = usual(style.cut());
        if (usual.has(codePoint)) {
            return usual;
        }
        return Script.of(codePoint)
                .map(script -> others.computeIfAbsent(script, this::load))
                .filter(face -> face.has(codePoint))
                .orElse(usual);
    }

    private Face usual(Cut cut) {
        var known = faces.get(cut);
        return known == null ? load(cut) : known;
    }

    private Face load(Cut cut) {
        var loaded = load(cut.file(), cut.name());
        faces.put(cut, loaded);
        return loaded;
    }

    private Face load(Script script) {
        return load(script.file(), script.name());
    }

    private Face load(String file, String name) {
        try {
            return Face.load(document, file, name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Face tabular(Cut cut) {
        try {
            return Face.withTabularFigures(document, cut.file(), cut.name() + "-FIGURES");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isDigit(int codePoint) {
        return codePoint >= '0' && codePoint <= '9';
    }

    private static String withoutFormat(String text) {
        if (Ascii.isPrinted(text) || text.codePoints().noneMatch(Fonts::isFormat)) {
            return text;
        }
        var kept = text.codePoints().filter(codePoint -> !isFormat(codePoint)).toArray();
        return new String(kept, 0, kept.length);
    }

    private static boolean isFormat(int codePoint) {
        return Character.getType(codePoint) == Character.FORMAT
                || (codePoint >= 0xFE00 && codePoint <= 0xFE0F)
                || (codePoint >= 0xE0100 && codePoint <= 0xE01EF);
    }
}
