/// What keys do: every command of the window in one list, from which keys are bound, the cheat
/// sheet is drawn and the palette is filled.
@NullMarked
package dev.parapet.desktop.keys;

import org.jspecify.annotations.NullMarked;
