/// Reads JSON and YAML files into a tree that knows the place of every value, and writes such trees
/// as JSON. Bad input is never an exception: it comes back as {@link Problem}s that name the file,
/// line and column.
@NullMarked
package dev.parapet.document;

import org.jspecify.annotations.NullMarked;
