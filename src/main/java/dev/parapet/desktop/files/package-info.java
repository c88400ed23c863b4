/// Files as a person meets them: choosing, dropping and naming them, and what goes wrong with them.
@NullMarked
package dev.parapet.desktop.files;

import org.jspecify.annotations.NullMarked;
