/// The screens on which a review's passphrase is typed, set, changed and taken off.
@NullMarked
package dev.parapet.desktop.secret;

import org.jspecify.annotations.NullMarked;
