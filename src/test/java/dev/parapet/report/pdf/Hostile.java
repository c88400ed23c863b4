package dev.parapet.report.pdf;

import static dev.parapet.report.Span.words;
import static dev.parapet.report.pdf.Draft.body;
import static dev.parapet.report.pdf.Draft.fact;
import static dev.parapet.report.pdf.Draft.figures;
import static dev.parapet.report.pdf.Draft.part;
import static dev.parapet.report.pdf.Draft.row;

import dev.parapet.report.Block;
import dev.parapet.report.Block.Bar;
import dev.parapet.report.Block.BarChart;
import dev.parapet.report.Block.Contents;
import dev.parapet.report.Block.Cover;
import dev.parapet.report.Block.Segment;
import dev.parapet.report.Block.Table;
import dev.parapet.report.Brand;
import dev.parapet.report.Details;
import dev.parapet.report.Mark;
import dev.parapet.report.Report;
import dev.parapet.report.Span;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// A report of texts that no one meant to print.
final class Hostile {
    static final List<String> TEXTS =
            List.of(
                    "a".repeat(3000),
                    "https://example.org/" + "a-very/long_path.with?parts=and&more#of/".repeat(20),
                    "control \u0000\u0001\u001B\u007F characters",
                    "half \uD83D of a pair, and \uDE00 the other, \uD83D",
                    "中文字体和日本語とカタカナ",
                    "نص عربي طويل بعض الشيء",
                    "טקסט בעברית",
                    "faces 😀👩‍👩‍👧 and flags 🇪🇺🏴",
                    "Кириллица и ещё немного",
                    "Ελληνικά κείμενα",
                    "e\u0301 combining, zero\u200Bwidth, soft\u00ADhyphen, no\u00A0break",
                    "\uFEFFmarks of order \u202Eturned\u202C and \u2067apart\u2069",
                    "lines\nand\r\nlines\u2028and\tcolumns",
                    "% <&> \"quoted\" (brackets) \\ back",
                    "\u0301\u0302".repeat(500),
                    "noncharacters \uFFFE \uFFFF");

    private static final URI SOMEWHERE = URI.create("https://example.org/");

    private Hostile() {}

    static Report report() {
        var all = String.join(" ", TEXTS);
        var details =
                new Details(
                        all,
                        "\u0000 & <b>",
                        "",
                        Locale.of("ar"),
                        LocalDate.of(2026, 1, 1),
                        all,
                        Brand.NONE);
        var blocks = new ArrayList<Block>();
        var facts = TEXTS.stream().map(text -> fact(text, text)).toList();
        blocks.add(new Cover(TEXTS.get(0), TEXTS.get(1), TEXTS.get(2), facts, TEXTS.get(3)));
        blocks.add(new Contents("Contents", 9));
        for (var text : TEXTS) {
            var link = new Span.Link(text, SOMEWHERE);
            blocks.add(part(text, text, body(words(text), link, new Span.Marked(Mark.LOW, text))));
        }
        blocks.add(Reports.table(TEXTS.stream().map(text -> row(text, text)).toList()));
        blocks.add(crowded());
        blocks.add(chart());
        return new Report(details, blocks);
    }

    private static Table crowded() {
        var columns = IntStream.range(0, 40).mapToObj(i -> figures("Column " + i, 1)).toList();
        var cells = IntStream.range(0, 40).mapToObj(i -> "cell " + i).toArray(String[]::new);
        return new Table("Too many columns", columns, List.of(row(cells)));
    }

    private static BarChart chart() {
        var segments = List.of(new Segment(Mark.HIGH, 5));
        var bars = TEXTS.stream().skip(2).map(text -> new Bar(text, segments, text)).toList();
        return new BarChart(TEXTS.get(4), TEXTS.get(5), 1, bars);
    }
}
