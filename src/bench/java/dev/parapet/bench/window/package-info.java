/// The window, measured in JavaFX's headless platform.
@NullMarked
package dev.parapet.bench.window;

import org.jspecify.annotations.NullMarked;
