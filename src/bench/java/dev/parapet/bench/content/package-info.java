/// Question sets and reviews of any size, the same on every run.
@NullMarked
package dev.parapet.bench.content;

import org.jspecify.annotations.NullMarked;
