/// What a report says, free of any format: a {@link Report} of a few {@link Block} kinds. Each
/// format has one writer in a package below this one.
@NullMarked
package dev.parapet.report;

import org.jspecify.annotations.NullMarked;
