package dev.parapet.report.word;

/// The names of the vocabularies that documents are written in.
final class Namespaces {
    static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String RELATIONS =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
    static final String PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture";
    static final String IN_WORD =
            "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";

    private Namespaces() {}
}
