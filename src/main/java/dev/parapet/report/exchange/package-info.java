/// Plans for other programs: JSON of our own, CSV that Jira imports, and OSCAL.
@NullMarked
package dev.parapet.report.exchange;

import org.jspecify.annotations.NullMarked;
