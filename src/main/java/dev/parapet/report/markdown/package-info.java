/// Reports as Markdown (CommonMark with the tables of GitHub), for wikis and for reading in diffs.
@NullMarked
package dev.parapet.report.markdown;

import org.jspecify.annotations.NullMarked;
