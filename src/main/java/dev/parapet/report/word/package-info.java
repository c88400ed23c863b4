/// Reports as documents of Word (WordprocessingML, ISO/IEC 29500 transitional), to be worked on by
/// people: real styles, headings, lists and tables.
@NullMarked
package dev.parapet.report.word;

import org.jspecify.annotations.NullMarked;
