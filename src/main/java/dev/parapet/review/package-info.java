/// One review of one workload: what was answered, noted and planned. A review never changes; a
/// {@link Change} yields the next one.
@NullMarked
package dev.parapet.review;

import org.jspecify.annotations.NullMarked;
