/// Answers that were given once, for a platform or in a template, taken over into another review.
@NullMarked
package dev.parapet.review.take;

import org.jspecify.annotations.NullMarked;
