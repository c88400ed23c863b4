/// The screen of milestones: keeping the present state, and comparing any two moments; and that of
/// two reviews that are not open.
@NullMarked
package dev.parapet.desktop.compare;

import org.jspecify.annotations.NullMarked;
