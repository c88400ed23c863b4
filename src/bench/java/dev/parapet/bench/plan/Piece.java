package dev.parapet.bench.plan;

import dev.parapet.report.Block;
import dev.parapet.report.Report;
import dev.parapet.report.Span;

import java.util.ArrayList;
import java.util.List;

/// What a report comes to for writers that know headings, paragraphs, lists and tables only.
sealed interface Piece {

    /// A heading.
    ///
    /// @param level 1 for the title
    record Title(int level, String anchor, List<Span> text) implements Piece {}

    record Text(List<Span> text) implements Piece {}

    record Points(boolean numbered, List<List<Span>> items) implements Piece {}

    /// A table.
    ///
    /// @param titles empty where the columns have none
    /// @param weights of the columns' widths
    /// @param heads how many cells of a row, from the left, are its headers
    record Grid(List<String> titles, List<Double> weights, int heads, List<List<List<Span>>> rows)
            implements Piece {}

    /// The same content in the same order; charts are given by their figures alone, and the table
    /// of contents goes without page numbers: rivals have the less to do.
    static List<Piece> of(Report report) {
        var pieces = new ArrayList<Piece>();
        var contents = new Contents();
        new Flattening(pieces, contents).add(report.blocks(), 1);
        contents.fill(pieces);
        return pieces;
    }

    /// Entries of the table of contents, which stands before the sections that it lists.
    final class Contents {
        private final List<List<Span>> entries = new ArrayList<>();
        private int place = -1;
        private int depth;

        void stand(int at, Block.Contents contents) {
            place = at;
            depth = contents.depth();
        }

        void enter(Block.Section section, int level) {
            if (level <= depth && !section.title().isBlank()) {
                entries.add(List.of(new Span.Jump(section.title(), section.anchor())));
            }
        }

        void fill(List<Piece> pieces) {
            if (place >= 0) {
                pieces.add(place, new Points(false, entries));
            }
        }
    }
}
