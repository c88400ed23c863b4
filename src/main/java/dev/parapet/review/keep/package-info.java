/// Keeps a review safe once it is open: saving without overwriting others, kept versions, recovery
/// copies, the lock beside the file, and what to open where a file is damaged.
@NullMarked
package dev.parapet.review.keep;

import org.jspecify.annotations.NullMarked;
