/// The frame around every screen: the bar at the top, notices, opening, saving and leaving.
@NullMarked
package dev.parapet.desktop.shell;

import org.jspecify.annotations.NullMarked;
