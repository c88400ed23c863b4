/// AWS custom lenses and answers of the AWS Well-Architected Tool: `format` reads lenses, `export`
/// writes them, `lint` looks at their rules, `answers` takes answers in and gives them back.
@NullMarked
package dev.parapet.lens;

import org.jspecify.annotations.NullMarked;
