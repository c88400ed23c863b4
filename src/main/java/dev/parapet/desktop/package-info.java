/** The window: one package a screen, and the only code that knows JavaFX. */
@NullMarked
package dev.parapet.desktop;

import org.jspecify.annotations.NullMarked;
