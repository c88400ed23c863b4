/// The plan as a workbook that people fill in, and what they filled in read back into the review.
@NullMarked
package dev.parapet.report.sheet;

import org.jspecify.annotations.NullMarked;
