package dev.parapet.report.pdf;

import dev.parapet.report.pdf.file.Syntax;

import java.nio.charset.StandardCharsets;

/// What is said about elements of the structure besides their type, as entries of their
/// dictionaries; ISO 32000-1, 14.8.5.
final class Attributes {
    /// Nothing.
    static final String NONE = "";

    private Attributes() {}

    /// What a header cell is the header of.
    ///
    /// @param scope `Column` or `Row`
    static String scope(String scope) {
        return "/A<</O/Table/Scope/" + scope + ">>";
    }

    static String summary(String text) {
        return "/A<</O/Table/Summary" + string(text) + ">>";
    }

    /// How points of a list are labelled, such as `Disc`, `Decimal` or `None`.
    static String numbering(String numbering) {
        return "/A<</O/List/ListNumbering/" + numbering + ">>";
    }

    /// What is read instead of a drawing.
    static String alternative(String text) {
        return "/Alt" + string(text);
    }

    /// What is read and copied instead of what is drawn.
    static String actual(String text) {
        return "/ActualText" + string(text);
    }

    /// How much room a figure takes.
    ///
    /// @param rectangle as an array
    static String bounds(String rectangle) {
        return "/A<</O/Layout/Placement/Block/BBox" + rectangle + ">>";
    }

    private static String string(String text) {
        return new Syntax().text(text).toString(StandardCharsets.ISO_8859_1);
    }
}
