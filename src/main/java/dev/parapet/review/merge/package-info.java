/// Takes two copies of a review together, field by field, so that nothing typed in either is lost.
@NullMarked
package dev.parapet.review.merge;

import org.jspecify.annotations.NullMarked;
