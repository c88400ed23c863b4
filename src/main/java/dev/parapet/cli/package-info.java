/// The command line. It does the same things as the window, through the same code, and prints the
/// same figures.
@NullMarked
package dev.parapet.cli;

import org.jspecify.annotations.NullMarked;
