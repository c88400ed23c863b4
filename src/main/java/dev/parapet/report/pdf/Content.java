package dev.parapet.report.pdf;

import dev.parapet.report.pdf.file.Syntax;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/// The drawing of one page, operator by operator; ISO 32000-1, 8 and 9. Places are in points from
/// the page's left and bottom edge. What is set already is not set again.
final class Content {
    private static final int ROOM = 8192;

    private final Syntax syntax = new Syntax(ROOM);

    /// Operators that set something, with what they set last.
    private final Map<String, String> set = new HashMap<>();

    Syntax syntax() {
        return syntax;
    }

    /// Begins a stretch of content.
    ///
    /// @param type of its place in the structure, or `Artifact`
    void begin(String type) {
        syntax.raw("/").raw(type).raw(" BMC\n");
    }

    /// Begins a stretch of content of which something is said.
    void begin(String type, Syntax properties) {
        syntax.raw("/").raw(type).raw(" <<").all(properties).raw(">> BDC\n");
    }

    void end() {
        syntax.raw("EMC\n");
    }

    void beginText(double x, double y) {
        syntax.raw("BT\n").number(x).number(y).raw("Td\n");
    }

    void endText() {
        syntax.raw("ET\n");
    }

    void font(String name, double size) {
        set("Tf", new Syntax().raw("/").raw(name).raw(" ").number(size));
    }

    /// Room after each character, in points.
    void tracking(double room) {
        set("Tc", new Syntax().number(room));
    }

    /// @param glyphs their numbers in the font
    void show(CharSequence glyphs) {
        syntax.codes(glyphs).raw("Tj\n");
    }

    void fillWith(String colour) {
        set("rg", colour);
    }

    void strokeWith(String colour) {
        set("RG", colour);
    }

    void thickness(double points) {
        set("w", new Syntax().number(points));
    }

    void roundEndsAndJoins() {
        set("J", "1 ");
        set("j", "1 ");
    }

    void rectangle(double x, double y, double width, double height) {
        syntax.number(x).number(y).number(width).number(height).raw("re\n");
    }

    void moveTo(double x, double y) {
        syntax.number(x).number(y).raw("m\n");
    }

    void lineTo(double x, double y) {
        syntax.number(x).number(y).raw("l\n");
    }

    /// @param numbers x and y of the two handles and of the end
    void curveTo(double... numbers) {
        for (double number : numbers) {
            syntax.number(number);
        }
        syntax.raw("c\n");
    }

    void closePath() {
        syntax.raw("h\n");
    }

    void fill() {
        syntax.raw("f\n");
    }

    void stroke() {
        syntax.raw("S\n");
    }

    void picture(String name, double x, double y, double width, double height) {
        syntax.raw("q\n").number(width).raw("0 0 ").number(height).number(x).number(y);
        syntax.raw("cm\n/").raw(name).raw(" Do\nQ\n");
    }

    private void set(String operator, Syntax operands) {
        set(operator, operands.toString(StandardCharsets.ISO_8859_1));
    }

    private void set(String operator, String operands) {
        if (!operands.equals(set.put(operator, operands))) {
            syntax.raw(operands).raw(operator).raw("\n");
        }
    }
}
