/// A question set that is being written, with answers to try it with; nothing of it is saved.
@NullMarked
package dev.parapet.desktop.preview;

import org.jspecify.annotations.NullMarked;
