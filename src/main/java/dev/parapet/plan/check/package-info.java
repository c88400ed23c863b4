/// What would embarrass whoever hands a plan out: looked for before it goes.
@NullMarked
package dev.parapet.plan.check;

import org.jspecify.annotations.NullMarked;
