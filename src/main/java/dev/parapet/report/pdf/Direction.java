package dev.parapet.report.pdf;

import dev.parapet.report.pdf.file.Ascii;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/// In which order the characters of a paragraph are seen; Unicode Standard Annex 9.
final class Direction {
    private static final String PAIRS = "()[]{}<>«»‹›≤≥⟨⟩";

    private final Bidi bidi;

    private Direction(Bidi bidi) {
        this.bidi = bidi;
    }

    /// Neighbouring characters of a line that run the same way.
    ///
    /// @param from index of the first in the paragraph
    /// @param to index behind the last
    record Stretch(int from, int to, boolean rightToLeft) {}

    /// Whether a text has anything that does not simply run from left to right.
    static boolean matters(String text) {
        return !Ascii.isPrinted(text) && Bidi.requiresBidi(text.toCharArray(), 0, text.length());
    }

    /// A paragraph runs the way its first letter does.
    static Direction of(String text) {
        return new Direction(new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT));
    }

    /// Whether the paragraph as a whole runs from right to left.
    boolean isRightToLeft() {
        return !bidi.baseIsLeftToRight();
    }

    /// The stretches of a line as they are seen from left to right.
    List<Stretch> seen(int from, int to) {
        if (to <= from) {
            return List.of();
        }
        var line = bidi.createLineBidi(from, to);
        byte[] levels = new byte[line.getRunCount()];
        var stretches = new Stretch[levels.length];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = (byte) line.getRunLevel(i);
            stretches[i] =
                    new Stretch(
                            from + line.getRunStart(i),
                            from + line.getRunLimit(i),
                            levels[i] % 2 == 1);
        }
        Bidi.reorderVisually(levels, 0, stretches, 0, stretches.length);
        return new ArrayList<>(List.of(stretches));
    }

    /// A text that runs from right to left as it is drawn from left to right, brackets turned.
    static String turned(String text) {
        var turned = new StringBuilder();
        text.codePoints().forEach(point -> turned.insert(0, Character.toString(mirrored(point))));
        return turned.toString();
    }

    private static int mirrored(int codePoint) {
        int at = PAIRS.indexOf(codePoint);
        if (at < 0) {
            return codePoint;
        }
        return PAIRS.charAt(at % 2 == 0 ? at + 1 : at - 1);
    }
}
