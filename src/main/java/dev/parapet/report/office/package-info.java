/// What the files of Word and Excel have in common: parts of XML in a zip, which lead to one
/// another (Open Packaging Conventions, ECMA-376 part 2).
@NullMarked
package dev.parapet.report.office;

import org.jspecify.annotations.NullMarked;
