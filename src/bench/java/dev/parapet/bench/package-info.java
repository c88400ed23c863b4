/// Measures Parapet beside references that run in the same minutes on the same machine. Run by `mvn
/// -Pbench verify`; nothing of it is shipped.
@NullMarked
package dev.parapet.bench;

import org.jspecify.annotations.NullMarked;
