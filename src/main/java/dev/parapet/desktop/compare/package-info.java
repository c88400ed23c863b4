/// The screen of milestones: keeping the present state, and comparing any two moments.
@NullMarked
package dev.parapet.desktop.compare;

import org.jspecify.annotations.NullMarked;
