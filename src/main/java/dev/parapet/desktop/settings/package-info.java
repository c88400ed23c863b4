/// What a person chooses once for every review; each choice takes effect at once.
@NullMarked
package dev.parapet.desktop.settings;

import org.jspecify.annotations.NullMarked;
