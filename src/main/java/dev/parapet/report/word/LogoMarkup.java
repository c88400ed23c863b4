package dev.parapet.report.word;

import dev.parapet.report.Brand;
import dev.parapet.report.Brand.Logo;
import dev.parapet.report.Brand.Logo.Picture;
import dev.parapet.report.office.OfficeFile;
import dev.parapet.report.office.Relations;

import java.util.Base64;

/// Writes the logo of who writes the report, within a box of its own, with the name as its words.
final class LogoMarkup {
    /// In points, as in the PDF.
    private static final double MOST_WIDTH = 140;

    private static final double MOST_HEIGHT = 34;

    /// The measure of drawings.
    private static final int PER_POINT = 12700;

    private final Story story;
    private final Brand brand;
    private final OfficeFile file;
    private final Relations relations;

    LogoMarkup(Story story, Brand brand, OfficeFile file, Relations relations) {
        this.story = story;
        this.brand = brand;
        this.file = file;
        this.relations = relations;
    }

    void write(Look look) {
        switch (brand.logo()) {
            case Logo.None() -> {}
            case Picture picture -> write(picture, look);
        }
    }

    private void write(Picture picture, Look look) {
        var name =
                switch (picture.kind()) {
                    case PNG -> "media/logo.png";
                    case JPEG -> "media/logo.jpeg";
                };
        file.add("word/" + name, "", Base64.getDecoder().decode(picture.base64()));
        double scale = Math.min(MOST_WIDTH / picture.width(), MOST_HEIGHT / picture.height());
        var width = String.valueOf(Math.round(picture.width() * scale * PER_POINT));
        var height = String.valueOf(Math.round(picture.height() * scale * PER_POINT));
        story.begin(look, false);
        drawing(relations.to("image", name), width, height);
        story.end();
    }

    private void drawing(String id, String width, String height) {
        var xml = story.xml().start("w:r").start("w:drawing");
        xml.start("wp:inline", "distT", "0", "distB", "0", "distL", "0", "distR", "0");
        xml.leaf("wp:extent", "cx", width, "cy", height);
        xml.leaf("wp:docPr", "id", "1", "name", "Logo", "descr", brand.name());
        xml.start("a:graphic", "xmlns:a", Namespaces.DRAWING);
        xml.start("a:graphicData", "uri", Namespaces.PICTURE);
        xml.start("pic:pic", "xmlns:pic", Namespaces.PICTURE);
        xml.start("pic:nvPicPr").leaf("pic:cNvPr", "id", "1", "name", "Logo");
        xml.leaf("pic:cNvPicPr").end();
        xml.start("pic:blipFill").leaf("a:blip", "r:embed", id);
        xml.start("a:stretch").leaf("a:fillRect").end().end();
        xml.start("pic:spPr").start("a:xfrm").leaf("a:off", "x", "0", "y", "0");
        xml.leaf("a:ext", "cx", width, "cy", height).end();
        xml.start("a:prstGeom", "prst", "rect").leaf("a:avLst").end().end();
        xml.end().end().end().end().end().end();
    }
}
