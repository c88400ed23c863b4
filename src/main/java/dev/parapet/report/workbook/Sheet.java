package dev.parapet.report.workbook;

import java.util.List;
import java.util.regex.Pattern;

/// A sheet of a workbook: its parts from top to bottom.
///
/// @param name at most 31 characters, see {@link #fitting}
/// @param widths of its columns in letters, from the first on
/// @param frozen how many columns stay in sight
/// @param printed how many columns are printed, from the first on; 0 for all
public record Sheet(
        String name,
        Visibility visibility,
        List<Double> widths,
        List<Part> parts,
        int frozen,
        int printed) {
    private static final int LONGEST_NAME = 31;
    private static final Pattern NOT_IN_NAMES = Pattern.compile("[\\[\\]:*?/\\\\\\p{Cntrl}]|^'|'$");

    /// Whether people see a sheet.
    public enum Visibility {
        SHOWN,
        /// Only programs find it.
        HIDDEN
    }

    /// What stands in a sheet.
    public sealed interface Part {}

    public record Lines(List<List<Cell>> rows) implements Part {
        public Lines {
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    public record Listed(Table table) implements Part {}

    public Sheet {
        widths = List.copyOf(widths);
        parts = List.copyOf(parts);
        if (!name.equals(fitting(name))) {
            throw new IllegalArgumentException("no name for a sheet: " + name);
        }
    }

    /// A name as a sheet can bear it: not longer, and without what has a meaning in formulas.
    public static String fitting(String name) {
        var clean = NOT_IN_NAMES.matcher(name.strip()).replaceAll("_");
        var end = Math.min(clean.length(), LONGEST_NAME);
        var cut = clean.substring(0, end);
        boolean half = end < clean.length() && Character.isHighSurrogate(cut.charAt(end - 1));
        var whole = half ? cut.substring(0, end - 1) : cut;
        return whole.isBlank() ? "_" : whole;
    }

    /// Whether it is a table and nothing above it, so that its head stays in sight.
    boolean isTable() {
        return !parts.isEmpty() && parts.getFirst() instanceof Listed;
    }

    /// How many rows it has.
    int height() {
        return parts.stream()
                .mapToInt(part ->
                        switch (part) {
                            case Lines(var rows) -> rows.size();
                            case Listed(var table) -> table.height();
                        })
                .sum();
    }

    boolean isShown() {
        return visibility == Visibility.SHOWN;
    }
}
