/// Takes a review to another version of a question set without losing a word.
@NullMarked
package dev.parapet.review.upgrade;

import org.jspecify.annotations.NullMarked;
