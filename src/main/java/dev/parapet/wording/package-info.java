/// The words for what the domain knows: risks, states, reasons, dates and numbers, the same in
/// window, plan and command line.
@NullMarked
package dev.parapet.wording;

import org.jspecify.annotations.NullMarked;
