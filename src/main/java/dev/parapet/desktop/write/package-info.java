/// The plan before it goes out: its pages, beside them what may be chosen, and the writing of it.
@NullMarked
package dev.parapet.desktop.write;

import org.jspecify.annotations.NullMarked;
