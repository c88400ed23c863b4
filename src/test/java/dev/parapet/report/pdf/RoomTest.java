package dev.parapet.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.report.Block.Bar;
import dev.parapet.report.Block.BarChart;
import dev.parapet.report.Block.Figure;
import dev.parapet.report.Block.Figures;
import dev.parapet.report.Block.Segment;
import dev.parapet.report.Mark;
import dev.parapet.report.Report;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Nothing is drawn where no one sees it.
class RoomTest {
    private static final String LONG = "word ".repeat(2000).strip();

    @ParameterizedTest
    @EnumSource(Reports.class)
    void keepsEveryCharacterBetweenTheMargins(Reports report) throws IOException {
        assertThat(outside(report.report())).isEmpty();
    }

    @Test
    void splitsLabelsThatAPageHasNoRoomFor() throws IOException {
        var bar = new Bar(LONG, List.of(new Segment(Mark.HIGH, 2)), LONG);
        var chart = new BarChart(LONG, "In words", 0, List.of(bar));
        var figures = new Figures(List.of(new Figure(Mark.HIGH, LONG, LONG)));
        var report = Reports.of(chart, figures);
        assertThat(outside(report)).isEmpty();
        try (var document = Loader.loadPDF(Reports.bytes(report))) {
            var text = new PDFTextStripper().getText(document);
            assertThat(text.split("word", -1)).hasSize(5 * 2000 + 1);
        }
    }

    private static boolean isAccentOrSpace(String text) {
        return text.codePoints()
                .allMatch(c ->
                        Character.isWhitespace(c)
                                || Character.getType(c) == Character.NON_SPACING_MARK);
    }

    private static List<String> outside(Report report) throws IOException {
        var found = new ArrayList<String>();
        var paper = Paper.A4;
        var stripper =
                new PDFTextStripper() {
                    @Override
                    protected void processTextPosition(TextPosition glyph) {
                        double right = paper.left() + paper.textWidth() + 0.5;
                        boolean inside =
                                glyph.getX() >= paper.left() - 0.5
                                        && glyph.getX() + glyph.getWidth() <= right
                                        && glyph.getY() > 30
                                        && glyph.getY() < paper.height() - 30;
                        if (!inside && !isAccentOrSpace(glyph.getUnicode())) {
                            found.add(getCurrentPageNo() + ": " + glyph.getUnicode());
                        }
                    }
                };
        try (var document = Loader.loadPDF(Reports.bytes(report))) {
            stripper.getText(document);
        }
        return found;
    }
}
