/// What to do about the gaps, in which order and by when.
@NullMarked
package dev.parapet.plan;

import org.jspecify.annotations.NullMarked;
