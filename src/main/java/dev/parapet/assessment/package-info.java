/// What the answers come to: risks with their reasons, scores with their completeness. Pure
/// functions, no clock, no files.
@NullMarked
package dev.parapet.assessment;

import org.jspecify.annotations.NullMarked;
