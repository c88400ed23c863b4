package dev.parapet.report.workbook;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/// What became of the texts of a workbook.
///
/// @param replaced characters that no workbook can hold; U+FFFD stands in their place
/// @param cut the cells whose text was longer than a cell holds, such as Answers!F12
public record Written(SortedSet<Integer> replaced, List<String> cut) {
    public Written {
        replaced = Collections.unmodifiableSortedSet(new TreeSet<>(replaced));
        cut = List.copyOf(cut);
    }
}
