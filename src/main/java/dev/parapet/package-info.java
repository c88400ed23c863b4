/** Where the application starts and its parts are put together. */
@NullMarked
package dev.parapet;

import org.jspecify.annotations.NullMarked;
