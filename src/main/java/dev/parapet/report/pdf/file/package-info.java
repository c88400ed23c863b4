/// The bare file of a PDF: its syntax, its numbered objects and how they are packed; ISO 32000-1,
/// clause 7. It knows nothing of what the objects mean.
@NullMarked
package dev.parapet.report.pdf.file;

import org.jspecify.annotations.NullMarked;
