package dev.parapet.report.pdf;

import dev.parapet.report.Brand;
import dev.parapet.report.Heading;
import dev.parapet.report.Span;

import java.util.List;
import java.util.Locale;

/// What every layout sets text with.
///
/// @param headings of the report, for its contents
record Setting(
        Typesetter typesetter,
        Inlines inlines,
        Paper paper,
        Locale language,
        Brand brand,
        List<Heading> headings) {
    List<Line> lines(List<Span> text, Style style, Tag tag, double width) {
        return typesetter.lines(inlines.runs(text, style, tag), width);
    }

    List<Line> lines(String text, Style style, Tag tag, double width) {
        return typesetter.lines(List.of(Run.of(text, style, tag)), width);
    }

    double width(String text, Style style) {
        return typesetter.width(List.of(Run.of(text, style, Tag.DECORATION)));
    }
}
