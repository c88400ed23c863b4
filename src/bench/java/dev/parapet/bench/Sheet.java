package dev.parapet.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// The figures of a run as Markdown, printed as they come.
public final class Sheet {
    private final List<String> lines = new ArrayList<>();

    /// Begins a table.
    ///
    /// @param columns the first for words, the others for figures
    public void table(String title, String... columns) {
        say("");
        say("### " + title);
        say("");
        say("| " + String.join(" | ", columns) + " |");
        say(
                "| --- |"
                        + Arrays.stream(columns)
                                .skip(1)
                                .map(_ -> " ---: |")
                                .collect(Collectors.joining()));
    }

    public void row(String... cells) {
        say("| " + String.join(" | ", cells) + " |");
    }

    public void say(String line) {
        lines.add(line);
        System.out.println(line);
    }

    public List<String> lines() {
        return List.copyOf(lines);
    }

    /// Milliseconds, with as many digits as mean something.
    public static String millis(double millis) {
        return rounded(millis);
    }

    /// How many times one figure is another.
    public static String ratio(double one, double other) {
        return other > 0 ? rounded(one / other) + " ×" : "";
    }

    public static String megabytes(double megabytes) {
        return megabytes > 0 ? String.format(Locale.ROOT, "%.0f", megabytes) : "";
    }

    /// The power of the size that a figure grows with: 1 where twice the size takes twice as long.
    public static String growth(double smaller, double larger, double sizes) {
        return String.format(Locale.ROOT, "%.2f", Math.log(larger / smaller) / Math.log(sizes));
    }

    private static String rounded(double value) {
        var form = value >= 100 ? "%.0f" : value >= 10 ? "%.1f" : value >= 0.1 ? "%.2f" : "%.4f";
        return String.format(Locale.ROOT, form, value);
    }
}
