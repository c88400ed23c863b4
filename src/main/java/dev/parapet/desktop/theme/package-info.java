/// How the window looks: colours by meaning, type and themes.
@NullMarked
package dev.parapet.desktop.theme;

import org.jspecify.annotations.NullMarked;
