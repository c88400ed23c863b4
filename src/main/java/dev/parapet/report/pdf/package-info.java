/// Writes a report as PDF, straight from its blocks. Reading order: {@link
/// dev.parapet.report.pdf.PdfWriter} says the three steps, `Composer` turns blocks into strips,
/// `Paginator` lays strips on sheets, `Press` draws the sheets and tags what it draws.
@NullMarked
package dev.parapet.report.pdf;

import org.jspecify.annotations.NullMarked;
