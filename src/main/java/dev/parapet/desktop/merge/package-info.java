/// The screen of what a merge left to decide: both sides of each field, and the choice.
@NullMarked
package dev.parapet.desktop.merge;

import org.jspecify.annotations.NullMarked;
