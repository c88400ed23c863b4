package dev.parapet.report.workbook;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;

/// A sheet that is read: its cells with content, by row and column from 0.
public record ReadSheet(String name, SortedMap<Integer, SortedMap<Integer, ReadCell>> rows) {
    public ReadSheet {
        rows = Collections.unmodifiableSortedMap(rows);
    }

    /// The cells of a row by their columns.
    public Map<Integer, ReadCell> row(int row) {
        return rows.getOrDefault(row, Collections.emptySortedMap());
    }

    /// How people call a cell, such as Actions!F12.
    public String called(CellPlace place) {
        return name + "!" + place;
    }
}
