/// All reviews of a folder beside one another: what each comes to, what is due next, and an index
/// that remembers it.
@NullMarked
package dev.parapet.portfolio;

import org.jspecify.annotations.NullMarked;
