/// Everywhere a person can go and everything the window can do, found by a few letters.
@NullMarked
package dev.parapet.desktop.palette;

import org.jspecify.annotations.NullMarked;
