/// Which question sets there are: those that are shipped and those that a user adds.
@NullMarked
package dev.parapet.questionset.catalogue;

import org.jspecify.annotations.NullMarked;
