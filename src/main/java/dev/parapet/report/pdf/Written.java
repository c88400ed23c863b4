package dev.parapet.report.pdf;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/// What came of writing a report.
///
/// @param pages how many pages it has
/// @param replaced code points that no font at hand has: a box stands in their place, the file
///   keeps the characters for readers and search
public record Written(int pages, SortedSet<Integer> replaced) {
    public Written {
        replaced = Collections.unmodifiableSortedSet(new TreeSet<>(replaced));
    }
}
