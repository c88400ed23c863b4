package dev.parapet.report.office;

import dev.parapet.report.Details;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A file of Word or Excel while it is put together. The same parts in the same order give the same
/// bytes: no clock is asked, every entry of the zip bears the first day that a zip can tell.
public final class OfficeFile {
    /// Two seconds, the smallest step, behind the first moment: for that one, which also stands for
    /// all that is too early, Java adds a time that depends on the time zone of the machine.
    private static final LocalDateTime ZIP_BEGINS = LocalDateTime.of(1980, 1, 1, 0, 0, 2);

    private static final String PACKAGE = "application/vnd.openxmlformats-package.";
    private static final Map<String, String> PLAIN =
            Map.of("png", "image/png", "jpeg", "image/jpeg");

    private final Map<String, byte[]> contents = new LinkedHashMap<>();
    private final Map<String, String> types = new LinkedHashMap<>();
    private final Relations root = new Relations();

    /// Adds what a reader opens first.
    ///
    /// @param name such as word/document.xml
    public void addMain(String name, String type, byte[] content, Relations relations) {
        root.to("officeDocument", name);
        add(name, type, content);
        addRelations(name, relations);
    }

    /// Adds a part that another one leads to.
    ///
    /// @param type its media type; ignored for a picture, which its ending tells
    public void add(String name, String type, byte[] content) {
        contents.put(name, content.clone());
        types.put(name, type);
    }

    /// Adds where a part leads.
    public void addRelations(String name, Relations relations) {
        if (!relations.isEmpty()) {
            int cut = name.lastIndexOf('/') + 1;
            var path = name.substring(0, cut) + "_rels/" + name.substring(cut) + ".rels";
            add(path, PACKAGE + "relationships+xml", relations.bytes());
        }
    }

    /// Adds what the file says about itself.
    public void addProperties(Details details) {
        add("docProps/core.xml", PACKAGE + "core-properties+xml", Properties.core(details));
        root.toTyped(
                "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
                "docProps/core.xml");
        add(
                "docProps/app.xml",
                "application/vnd.openxmlformats-officedocument.extended-properties+xml",
                Properties.application(details));
        root.to("extended-properties", "docProps/app.xml");
    }

    /// Leaves the stream open.
    public void write(OutputStream to) throws IOException {
        var zip = new ZipOutputStream(to);
        put(zip, "[Content_Types].xml", types());
        put(zip, "_rels/.rels", root.bytes());
        for (var part : contents.entrySet()) {
            put(zip, part.getKey(), part.getValue());
        }
        zip.finish();
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(ZIP_BEGINS);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    private byte[] types() {
        var xml =
                new Markup()
                        .start(
                                "Types",
                                "xmlns",
                                "http://schemas.openxmlformats.org/package/2006/content-types");
        var endings = new TreeMap<>(PLAIN);
        endings.put("rels", PACKAGE + "relationships+xml");
        endings.put("xml", "application/xml");
        endings.forEach(
                (ending, type) -> xml.leaf("Default", "Extension", ending, "ContentType", type));
        types.forEach((name, type) -> {
            if (name.endsWith(".xml")) {
                xml.leaf("Override", "PartName", "/" + name, "ContentType", type);
            }
        });
        return xml.end().bytes();
    }
}
