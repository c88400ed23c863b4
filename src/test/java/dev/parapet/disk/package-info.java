/// A file system with bad luck, for tests: the real one, where any operation can be the last.
@NullMarked
package dev.parapet.disk;

import org.jspecify.annotations.NullMarked;
