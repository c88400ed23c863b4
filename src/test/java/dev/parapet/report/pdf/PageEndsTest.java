package dev.parapet.report.pdf;

import static dev.parapet.report.pdf.Draft.body;
import static dev.parapet.report.pdf.Draft.part;
import static dev.parapet.report.pdf.Draft.points;
import static dev.parapet.report.pdf.Draft.say;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.report.Block;
import dev.parapet.report.Block.Lane;
import dev.parapet.report.Block.LaneItem;
import dev.parapet.report.Block.Lanes;
import dev.parapet.report.Block.Voice;
import dev.parapet.report.Span;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Where a page may end: never so that something stands alone. Each is tried behind so many lines
/// that a page ends everywhere in it.
class PageEndsTest {
    private static final int LEAST_LINES = 30;
    private static final int MOST_LINES = 60;
    private static final Block LONG = say(Voice.BODY, "long ".repeat(80));

    @Test
    void lastWordsStandWithWhatTheyFollow() throws IOException {
        for (var pages : behindLines(LONG, say(Voice.SMALL, "Last words."))) {
            assertThat(pageOf("Last words.", pages)).contains("long long");
        }
    }

    @Test
    void noPointStandsWithoutAnother() throws IOException {
        for (var pages : behindLines(LONG, points(false, "first", "second", "third", "fourth"))) {
            assertThat(pageOf("first", pages)).contains("second");
            assertThat(pageOf("fourth", pages)).contains("third");
        }
    }

    @Test
    void aLabelStandsWithWhatItNames() throws IOException {
        var label = body(Span.strong("Label"));
        for (var pages : behindLines(LONG, label, points(false, "named", "more"))) {
            assertThat(pageOf("Label", pages)).contains("named");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 60})
    void lanesHaveTheirTitlesOnEveryPageAndOnceInTheStructure(int entries) throws IOException {
        var items =
                IntStream.range(0, entries)
                        .mapToObj(i -> new LaneItem(Draft.text("Entry " + i), List.of()))
                        .toList();
        var report =
                Reports.of(
                        new Lanes(
                                List.of(
                                        new Lane("Soon", "", items),
                                        new Lane("Later", "", items))));
        var pdf = Reports.bytes(report);

        assertThat(pages(pdf))
                .hasSizeGreaterThan(entries / 30)
                .allMatch(page -> page.contains("Later"));
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(Heard.in(document)).isEqualTo(Said.of(report));
        }
    }

    /// The pages of a section with these blocks, behind more and more lines.
    private static List<List<String>> behindLines(Block... blocks) throws IOException {
        var all = new ArrayList<List<String>>();
        for (int lines = LEAST_LINES; lines < MOST_LINES; lines++) {
            var report = new ArrayList<Block>();
            IntStream.range(0, lines).forEach(_ -> report.add(say(Voice.SMALL, "filler")));
            report.add(part("x", "Title", Arrays.copyOf(blocks, blocks.length)));
            all.add(pages(Reports.bytes(Reports.of(report.toArray(Block[]::new)))));
        }
        return all;
    }

    private static String pageOf(String words, List<String> pages) {
        return pages.stream().filter(page -> page.contains(words)).findFirst().orElse("");
    }

    private static List<String> pages(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var pages = new ArrayList<String>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document));
            }
            return pages;
        }
    }
}
