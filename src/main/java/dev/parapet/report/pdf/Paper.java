package dev.parapet.report.pdf;

import java.util.Locale;
import java.util.Set;

/// The size of the pages and the room for text on them, in points.
public enum Paper {
    A4(595.28, 841.89),
    LETTER(612, 792);

    /// 22 mm.
    private static final double MARGIN = 62.36;

    private static final double FOOT = 68;

    private static final Set<String> LETTER_REGIONS =
            Set.of(
                    "US", "CA", "MX", "PH", "PR", "BZ", "CL", "CO", "CR", "GT", "NI", "PA", "SV",
                    "VE");

    private final double width;
    private final double height;

    Paper(double width, double height) {
        this.width = width;
        this.height = height;
    }

    /// The paper that printers of a region hold: Letter in North America and where its sizes are
    /// used (CLDR, paperSize), else A4.
    public static Paper usualIn(Locale locale) {
        return LETTER_REGIONS.contains(locale.getCountry()) ? LETTER : A4;
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }

    double left() {
        return MARGIN;
    }

    double top() {
        return MARGIN;
    }

    double textWidth() {
        return width - 2 * MARGIN;
    }

    double textHeight() {
        return height - MARGIN - FOOT;
    }
}
