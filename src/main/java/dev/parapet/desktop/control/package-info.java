/// Controls that more than one screen uses.
@NullMarked
package dev.parapet.desktop.control;

import org.jspecify.annotations.NullMarked;
