/// Encryption with a passphrase in the age format, version 1, which the `age` command reads too.
@NullMarked
package dev.parapet.review.age;

import org.jspecify.annotations.NullMarked;
