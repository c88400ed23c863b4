package dev.parapet.report.plan;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/// What whoever writes a plan should know about the file.
public sealed interface Remark {

    /// A password protects the file: it is no PDF/A, which archives ask for.
    record NotArchivable() implements Remark {}

    /// Characters that no font at hand has: a box stands in their place, the file keeps them for
    /// readers and search.
    record Replaced(SortedSet<Integer> codePoints) implements Remark {
        public Replaced {
            codePoints = Collections.unmodifiableSortedSet(new TreeSet<>(codePoints));
        }

        /// The first of them by number, such as: U+4E2D, U+6587.
        public String inWords() {
            return CodePoints.inWords(codePoints);
        }
    }

    /// Characters that the format cannot hold, such as control characters: U+FFFD stands in their
    /// place.
    record Unwritable(SortedSet<Integer> codePoints) implements Remark {
        public Unwritable {
            codePoints = Collections.unmodifiableSortedSet(new TreeSet<>(codePoints));
        }

        /// The first of them by number, such as: U+0001, U+FFFE.
        public String inWords() {
            return CodePoints.inWords(codePoints);
        }
    }

    /// Texts that are longer than a cell of a spreadsheet holds, and end early there.
    ///
    /// @param cells where they stand, such as Answers!F12
    record Cut(List<String> cells) implements Remark {
        private static final int NAMED = 10;

        public Cut {
            cells = List.copyOf(cells);
        }

        /// The first of the cells.
        public String inWords() {
            var named = String.join(", ", cells.stream().limit(NAMED).toList());
            return cells.size() > NAMED ? named + " and more" : named;
        }
    }
}
