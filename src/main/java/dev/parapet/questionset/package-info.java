/// What is asked: question sets, their areas, questions and best practices, and the rules by which
/// answers become risks.
@NullMarked
package dev.parapet.questionset;

import org.jspecify.annotations.NullMarked;
