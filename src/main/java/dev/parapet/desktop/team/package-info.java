/// The row of a team workspace: where it is synchronised with, and synchronising it.
@NullMarked
package dev.parapet.desktop.team;

import org.jspecify.annotations.NullMarked;
