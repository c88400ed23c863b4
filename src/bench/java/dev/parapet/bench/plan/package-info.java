/// The plan beside other writers of PDF that are given the same content.
@NullMarked
package dev.parapet.bench.plan;

import org.jspecify.annotations.NullMarked;
