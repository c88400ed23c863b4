package dev.parapet.report.office;

import dev.parapet.report.Details;

/// What a file says about itself: title, author, language, dates.
final class Properties {
    private Properties() {}

    static byte[] core(Details details) {
        var day = details.date() + "T00:00:00Z";
        var xml =
                new Markup()
                        .start(
                                "cp:coreProperties",
                                "xmlns:cp",
                                "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
                                "xmlns:dc",
                                "http://purl.org/dc/elements/1.1/",
                                "xmlns:dcterms",
                                "http://purl.org/dc/terms/",
                                "xmlns:xsi",
                                "http://www.w3.org/2001/XMLSchema-instance")
                        .leafWith(details.title(), "dc:title")
                        .leafWith(details.subject(), "dc:subject")
                        .leafWith(details.author(), "dc:creator")
                        .leafWith(details.author(), "cp:lastModifiedBy");
        for (var when : new String[] {"dcterms:created", "dcterms:modified"}) {
            xml.leafWith(day, when, "xsi:type", "dcterms:W3CDTF");
        }
        xml.leafWith(details.language().toLanguageTag(), "dc:language");
        return xml.end().bytes();
    }

    static byte[] application(Details details) {
        return new Markup()
                .start(
                        "Properties",
                        "xmlns",
                        "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties")
                .leafWith("Parapet", "Application")
                .leafWith(details.brand().name(), "Company")
                .end()
                .bytes();
    }
}
