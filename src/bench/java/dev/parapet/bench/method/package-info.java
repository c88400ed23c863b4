/// Methods, measured by JMH.
@NullMarked
package dev.parapet.bench.method;

import org.jspecify.annotations.NullMarked;
