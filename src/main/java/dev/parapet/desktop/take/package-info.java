/// Taking answers over from another review, practice by practice.
@NullMarked
package dev.parapet.desktop.take;

import org.jspecify.annotations.NullMarked;
