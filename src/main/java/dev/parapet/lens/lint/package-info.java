/// Finds mistakes in the risk rules of lenses and question sets, each with a selection that shows
/// it.
@NullMarked
package dev.parapet.lens.lint;

import org.jspecify.annotations.NullMarked;
