/// The written form of AWS custom lenses: reading one as a question set, and writing it again with
/// everything that the native format has no field for.
@NullMarked
package dev.parapet.lens.format;

import org.jspecify.annotations.NullMarked;
