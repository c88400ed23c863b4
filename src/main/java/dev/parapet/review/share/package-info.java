/// What of a review may leave the room: copies of it that say less.
@NullMarked
package dev.parapet.review.share;

import org.jspecify.annotations.NullMarked;
