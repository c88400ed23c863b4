package dev.parapet.report.plan;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// What whoever writes a plan should know about the file.
public sealed interface Remark {

    /// A password protects the file: it is no PDF/A, which archives ask for.
    record NotArchivable() implements Remark {}

    /// Characters that no font at hand has: a box stands in their place, the file keeps them for
    /// readers and search.
    record Replaced(SortedSet<Integer> codePoints) implements Remark {
        private static final int NAMED = 10;

        public Replaced {
            codePoints = Collections.unmodifiableSortedSet(new TreeSet<>(codePoints));
        }

        /// The first of them by number, such as: U+4E2D, U+6587.
        public String inWords() {
            var named =
                    codePoints.stream()
                            .limit(NAMED)
                            .map(code -> "U+%04X".formatted(code))
                            .collect(Collectors.joining(", "));
            return codePoints.size() > NAMED ? named + " and more" : named;
        }
    }
}
