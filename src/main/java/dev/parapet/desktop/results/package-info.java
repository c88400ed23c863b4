/// The results: what the answers come to, on one page.
@NullMarked
package dev.parapet.desktop.results;

import org.jspecify.annotations.NullMarked;
