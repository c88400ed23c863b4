package dev.parapet.report;

import java.util.List;

/// A finished report in reading order, free of any format. Writers turn it into pages, markup or
/// cells and add no words of their own but page numbers.
public record Report(Details details, List<Block> blocks) {
    public Report {
        blocks = List.copyOf(blocks);
    }
}
