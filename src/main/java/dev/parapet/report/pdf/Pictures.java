package dev.parapet.report.pdf;

import dev.parapet.report.Brand.Logo.Picture;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

import javax.imageio.ImageIO;

/// The pictures of a document, each held once.
final class Pictures {
    private final PDDocument document;
    private final Map<Picture, Held> held = new LinkedHashMap<>();

    Pictures(PDDocument document) {
        this.document = document;
    }

    /// @param name by which pages call it
    record Held(String name, PDImageXObject image) {}

    Held of(Picture picture) throws IOException {
        var known = held.get(picture);
        if (known != null) {
            return known;
        }
        var bytes = Base64.getDecoder().decode(picture.base64());
        var image = ImageIO.read(new ByteArrayInputStream(bytes));
        if (image == null) {
            throw new IOException("the logo cannot be read");
        }
        var name = "I" + held.size();
        var fresh = new Held(name, LosslessFactory.createFromImage(document, image));
        held.put(picture, fresh);
        return fresh;
    }

    Collection<Held> all() {
        return held.values();
    }
}
