/// The start page: begin a review, open one, or go on with one that was open lately.
@NullMarked
package dev.parapet.desktop.home;

import org.jspecify.annotations.NullMarked;
