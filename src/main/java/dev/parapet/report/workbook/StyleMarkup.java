package dev.parapet.report.workbook;

import dev.parapet.report.office.Markup;
import dev.parapet.report.workbook.Look.Face;
import dev.parapet.report.workbook.Look.Ground;
import dev.parapet.report.workbook.Look.Setting;

import java.util.List;

/// Writes how cells look. A cell names its look by the place of the constant.
record StyleMarkup(Colours colours) {
    /// Formats below are those that every spreadsheet knows.
    static final int DAY_FORMAT = 164;

    /// The first two grounds belong to the format.
    private static final List<String> FIXED_GROUNDS = List.of("none", "gray125");

    byte[] part() {
        var xml = new Markup().start("styleSheet", "xmlns", WorkbookWriter.MAIN);
        xml.start("numFmts", "count", "1");
        xml.leaf("numFmt", "numFmtId", text(DAY_FORMAT), "formatCode", "yyyy\\-mm\\-dd").end();
        fonts(xml);
        fills(xml);
        borders(xml);
        xml.start("cellStyleXfs", "count", "1");
        xml.leaf("xf", "numFmtId", "0", "fontId", "0", "fillId", "0", "borderId", "0").end();
        xml.start("cellXfs", "count", text(Look.values().length));
        for (var look : Look.values()) {
            look(xml, look);
        }
        xml.end().start("cellStyles", "count", "1");
        xml.leaf("cellStyle", "name", "Normal", "xfId", "0", "builtinId", "0").end();
        tints(xml);
        return xml.end().bytes();
    }

    private void fonts(Markup xml) {
        xml.start("fonts", "count", text(Face.values().length));
        for (var face : Face.values()) {
            xml.start("font");
            if (face.isBold()) {
                xml.leaf("b");
            }
            xml.leaf("sz", "val", text(face.points()));
            xml.leaf("color", "rgb", colours.of(face.colour()));
            xml.leaf("name", "val", "Calibri").leaf("family", "val", "2").end();
        }
        xml.end();
    }

    private void fills(Markup xml) {
        int own = Ground.values().length - 1;
        xml.start("fills", "count", text(FIXED_GROUNDS.size() + own));
        for (var fixed : FIXED_GROUNDS) {
            xml.start("fill").leaf("patternFill", "patternType", fixed).end();
        }
        for (var ground : Ground.values()) {
            if (ground != Ground.NONE) {
                xml.start("fill").start("patternFill", "patternType", "solid");
                xml.leaf("fgColor", "rgb", colours.of(ground.colour()));
                xml.leaf("bgColor", "indexed", "64").end().end();
            }
        }
        xml.end();
    }

    private static void borders(Markup xml) {
        xml.start("borders", "count", "2");
        for (boolean ruled : new boolean[] {false, true}) {
            xml.start("border").leaf("left").leaf("right").leaf("top");
            if (ruled) {
                xml.start("bottom", "style", "thin").leaf("color", "rgb", Colours.RULE).end();
            } else {
                xml.leaf("bottom");
            }
            xml.leaf("diagonal").end();
        }
        xml.end();
    }

    private static void look(Markup xml, Look look) {
        var setting = look.setting();
        xml.start(
                "xf",
                "numFmtId",
                text(setting.format()),
                "fontId",
                text(look.face().number()),
                "fillId",
                text(fill(look.ground())),
                "borderId",
                setting.isRuled() ? "1" : "0",
                "xfId",
                "0",
                "applyNumberFormat",
                "1",
                "applyFont",
                "1",
                "applyFill",
                "1",
                "applyBorder",
                "1",
                "applyAlignment",
                "1");
        if (setting.isRuled()) {
            xml.leaf(
                    "alignment",
                    "horizontal",
                    setting.side(),
                    "vertical",
                    setting == Setting.HEAD ? "center" : "top",
                    "wrapText",
                    setting.isWrapped() ? "1" : "0",
                    "indent",
                    "1");
        } else if (!setting.side().isEmpty()) {
            xml.leaf("alignment", "horizontal", setting.side());
        }
        xml.end();
    }

    private static int fill(Ground ground) {
        return ground == Ground.NONE ? 0 : FIXED_GROUNDS.size() + ground.number() - 1;
    }

    private static void tints(Markup xml) {
        xml.start("dxfs", "count", text(Tint.values().length));
        for (var tint : Tint.values()) {
            xml.start("dxf").start("font");
            if (tint.isBold()) {
                xml.leaf("b");
            }
            xml.leaf("color", "rgb", tint.letters()).end();
            xml.start("fill").start("patternFill", "patternType", "solid");
            xml.leaf("fgColor", "rgb", tint.ground()).leaf("bgColor", "rgb", tint.ground());
            xml.end().end().end();
        }
        xml.end();
    }

    private static String text(int number) {
        return String.valueOf(number);
    }
}
