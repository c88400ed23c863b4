/// The screen of a review's earlier versions.
@NullMarked
package dev.parapet.desktop.versions;

import org.jspecify.annotations.NullMarked;
