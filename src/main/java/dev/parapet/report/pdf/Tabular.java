package dev.parapet.report.pdf;

import java.util.ArrayList;
import java.util.List;

/// Sets digits as wide as one another by moving the pen before and after each narrow one.
final class Tabular {
    private Tabular() {}

    /// Cuts a stretch where the pen moves.
    ///
    /// @return strings and moves between them, as the operator TJ takes them: thousandths of the
    ///   size, leftwards
    static Object[] spaced(Stretch stretch) {
        var parts = new ArrayList<Object>();
        var plain = new StringBuilder();
        for (int i = 0; i < stretch.shown().length(); i++) {
            char next = stretch.shown().charAt(i);
            float room = Fonts.isDigit(next) ? room(stretch.face(), next) : 0;
            if (room == 0) {
                plain.append(next);
            } else {
                flush(plain, parts);
                parts.add(-room);
                parts.add(String.valueOf(next));
                parts.add(-room);
            }
        }
        flush(plain, parts);
        return parts.toArray();
    }

    private static float room(Face face, char digit) {
        return (float) ((face.advance('0') - face.advance(digit)) * 500);
    }

    private static void flush(StringBuilder plain, List<Object> parts) {
        if (!plain.isEmpty()) {
            parts.add(plain.toString());
            plain.setLength(0);
        }
    }
}
