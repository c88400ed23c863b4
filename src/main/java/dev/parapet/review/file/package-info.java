/// The review file `NAME.parapet`: reading, writing, and saving so that nothing is lost.
@NullMarked
package dev.parapet.review.file;

import org.jspecify.annotations.NullMarked;
