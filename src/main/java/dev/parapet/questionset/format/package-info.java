/// The written form of question sets: reading, writing and checking `parapet/question-set/1`.
@NullMarked
package dev.parapet.questionset.format;

import org.jspecify.annotations.NullMarked;
