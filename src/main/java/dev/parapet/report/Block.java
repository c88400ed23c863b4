package dev.parapet.report;

import java.util.List;

/// One piece of a report. Every kind says what it means, never how it looks; a writer that meets a
/// new kind does not compile until it knows it.
public sealed interface Block {

    /// The title page: small words above, the title, words below, then facts about the workload.
    record Cover(String overline, String title, String subtitle, List<Fact> facts, String note)
            implements Block {
        public Cover {
            facts = List.copyOf(facts);
        }
    }

    /// The head of a report without a title page: what it is about in large words and, beside them,
    /// what kind of report it is and of which day.
    record Masthead(String title, String line) implements Block {}

    /// The table of contents. It lists every {@link Section} that is numbered deep enough, with its
    /// page where the format has pages.
    ///
    /// @param depth levels listed, 1 for top sections only
    record Contents(String title, int depth) implements Block {}

    /// A titled part. Its level is how deep it stands: a section among the report's blocks has
    /// level 1.
    ///
    /// @param anchor unique in the report; {@link Span.Jump} goes there
    record Section(String anchor, String title, Start start, List<Block> blocks) implements Block {
        public Section {
            blocks = List.copyOf(blocks);
        }
    }

    /// A paragraph.
    record Paragraph(Voice voice, List<Span> text) implements Block {
        public Paragraph {
            text = List.copyOf(text);
        }
    }

    /// A list of points, numbered or not.
    record Points(boolean numbered, List<List<Span>> items) implements Block {
        public Points {
            items = items.stream().map(List::copyOf).toList();
        }
    }

    /// Terms and what they stand at, such as "Owner — Platform lead": few words a line, aligned.
    record Facts(List<Fact> facts) implements Block {
        public Facts {
            facts = List.copyOf(facts);
        }
    }

    /// A table. Header cells stand once in the structure and are repeated on each page as
    /// decoration.
    ///
    /// @param caption what the table shows, in words; read out and, where it adds something,
    ///   printed
    record Table(String caption, List<Column> columns, List<Row> rows) implements Block {
        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /// Rows by columns of tiles that are read at a glance, such as areas by risk. A table whose
    /// tiles are tinted; every tile says in words or figures what its tint shows.
    ///
    /// @param caption what it shows, in words
    /// @param corner what the rows are; may be empty
    record Matrix(String caption, String corner, List<String> columns, List<MatrixRow> rows)
            implements Block {
        public Matrix {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /// Titled lists side by side, such as the horizons of a roadmap; one after the other where
    /// there is no room.
    record Lanes(List<Lane> lanes) implements Block {
        public Lanes {
            lanes = List.copyOf(lanes);
        }
    }

    /// A few figures that are read first.
    record Figures(List<Figure> figures) implements Block {
        public Figures {
            figures = List.copyOf(figures);
        }
    }

    /// Horizontal bars of stacked, marked segments, one bar a row.
    ///
    /// @param inWords what the chart shows with all its figures, for those who cannot see it
    /// @param scale the value at the full width; the largest bar's sum where the scale is 0
    record BarChart(String title, String inWords, double scale, List<Bar> bars) implements Block {
        public BarChart {
            bars = List.copyOf(bars);
        }
    }

    /// Blocks side by side where there is room, one after the other where there is none.
    ///
    /// @param share of the width that the left takes, above 0 and below 1
    record Columns(double share, List<Block> left, List<Block> right) implements Block {
        public Columns {
            left = List.copyOf(left);
            right = List.copyOf(right);
        }
    }

    /// A small title with its blocks, kept together where a page allows; not listed in contents.
    /// Used for a single action or answer.
    record Card(String anchor, List<Span> title, List<Block> blocks) implements Block {
        public Card {
            title = List.copyOf(title);
            blocks = List.copyOf(blocks);
        }
    }

    /// Where a section begins.
    enum Start {
        NEW_PAGE,
        HERE
    }

    /// The voice in which a paragraph speaks.
    enum Voice {
        /// The verdict: one sentence that a reader takes away.
        VERDICT,
        BODY,
        /// What the reviewer wrote, shown as theirs.
        QUOTE,
        /// Remarks and sources.
        SMALL
    }

    /// A term and its value.
    record Fact(String term, List<Span> value) {
        public Fact {
            value = List.copyOf(value);
        }
    }

    /// A column of a table.
    ///
    /// @param weight its share of the width relative to the other columns
    record Column(String title, double weight, Align align) {}

    /// How a column's text is aligned.
    enum Align {
        START,
        END
    }

    /// A row of a table.
    ///
    /// @param heads how many cells from the left are headers of the row, 0 or 1
    record Row(int heads, List<List<Span>> cells) {
        public Row {
            cells = cells.stream().map(List::copyOf).toList();
        }
    }

    /// A row of a matrix.
    ///
    /// @param tiles one a column
    record MatrixRow(List<Span> title, List<Tile> tiles) {
        public MatrixRow {
            title = List.copyOf(title);
            tiles = List.copyOf(tiles);
        }
    }

    /// A tile of a matrix.
    ///
    /// @param mark gives the tint its colour; {@link Mark#PLAIN} for none
    /// @param strength of the tint, 0 for none to 1
    /// @param lines what it says, one below the other
    record Tile(Mark mark, double strength, List<List<Span>> lines) {
        public Tile {
            lines = lines.stream().map(List::copyOf).toList();
        }
    }

    /// A titled list of lanes.
    ///
    /// @param note a few words below its title; may be empty
    record Lane(String title, String note, List<LaneItem> items) {
        public Lane {
            items = List.copyOf(items);
        }
    }

    /// An entry of a lane.
    ///
    /// @param detail less important words below its title; may be empty
    record LaneItem(List<Span> title, List<Span> detail) {
        public LaneItem {
            title = List.copyOf(title);
            detail = List.copyOf(detail);
        }
    }

    /// One figure: the mark before it where it counts a kind of risk, the figure itself, what it
    /// counts.
    record Figure(Mark mark, String value, String label) {}

    /// One bar of a chart.
    ///
    /// @param value what the bar comes to, in words, printed at its end
    record Bar(String label, List<Segment> segments, String value) {
        public Bar {
            segments = List.copyOf(segments);
        }
    }

    /// A stretch of a bar.
    record Segment(Mark mark, double value) {}
}
