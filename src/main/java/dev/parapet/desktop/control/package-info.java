/// Controls and texts that every screen shares.
@NullMarked
package dev.parapet.desktop.control;

import org.jspecify.annotations.NullMarked;
