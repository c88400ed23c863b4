/// Answers from the AWS tool and to it: what its command line prints, read into a review, and the
/// calls that bring a review's answers into the tool.
@NullMarked
package dev.parapet.lens.answers;

import org.jspecify.annotations.NullMarked;
