package dev.parapet.report.pdf;

import dev.parapet.report.pdf.file.PdfFile;

/// What all pages of a document share while they are drawn.
record Book(
        PdfFile file,
        Fonts fonts,
        StructureTree structure,
        Links links,
        Palette palette,
        Pictures pictures) {}
