/// The plan: what to do about the gaps, who does it and by when.
@NullMarked
package dev.parapet.desktop.plan;

import org.jspecify.annotations.NullMarked;
