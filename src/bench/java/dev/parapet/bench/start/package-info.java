/// Starts of whole processes.
@NullMarked
package dev.parapet.bench.start;

import org.jspecify.annotations.NullMarked;
