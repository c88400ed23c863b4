/// The brand file, in which people say how their reports look.
@NullMarked
package dev.parapet.report.brand;

import org.jspecify.annotations.NullMarked;
