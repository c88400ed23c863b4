/// What the improvement plan says, as a {@link dev.parapet.report.Report}: one class a part, in the
/// order of the pages.
@NullMarked
package dev.parapet.report.plan;

import org.jspecify.annotations.NullMarked;
