/// What a person has chosen once for every review, and the folders that their system sets aside for
/// Parapet.
@NullMarked
package dev.parapet.settings;

import org.jspecify.annotations.NullMarked;
