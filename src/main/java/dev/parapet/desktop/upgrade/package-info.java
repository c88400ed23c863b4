/// The screen that shows what another edition of a question set would change, and takes it.
@NullMarked
package dev.parapet.desktop.upgrade;

import org.jspecify.annotations.NullMarked;
