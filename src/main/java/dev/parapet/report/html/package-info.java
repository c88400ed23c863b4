/// Reports as one HTML file: no script, nothing from elsewhere, for screens and for print.
@NullMarked
package dev.parapet.report.html;

import org.jspecify.annotations.NullMarked;
