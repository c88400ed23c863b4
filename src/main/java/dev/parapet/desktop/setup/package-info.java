/// The three steps that begin a review: which workload, what to review, who takes part.
@NullMarked
package dev.parapet.desktop.setup;

import org.jspecify.annotations.NullMarked;
