/// A folder of reviews.
@NullMarked
package dev.parapet.review.workspace;

import org.jspecify.annotations.NullMarked;
