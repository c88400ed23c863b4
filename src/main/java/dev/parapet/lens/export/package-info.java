/// Makes custom lenses that the AWS tool accepts of any question set: what does not fit is
/// shortened or split by stated rules, and every such change is listed.
@NullMarked
package dev.parapet.lens.export;

import org.jspecify.annotations.NullMarked;
