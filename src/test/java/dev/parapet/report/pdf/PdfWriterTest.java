package dev.parapet.report.pdf;

import static dev.parapet.report.pdf.Draft.body;
import static dev.parapet.report.pdf.Draft.page;
import static dev.parapet.report.pdf.Draft.say;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import static java.util.stream.Collectors.joining;

import dev.parapet.report.Block;
import dev.parapet.report.Block.Card;
import dev.parapet.report.Block.Voice;
import dev.parapet.report.Mark;
import dev.parapet.report.Report;
import dev.parapet.report.Span;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// What becomes of a report on pages.
class PdfWriterTest {
    @ParameterizedTest
    @CsvSource({"A4, 595.28, 841.89", "LETTER, 612, 792"})
    void fillsPagesOfTheChosenSize(Paper paper, float width, float height) throws IOException {
        try (var document = Loader.loadPDF(Reports.bytes(OnlineShop.plan(), paper))) {
            assertThat(document.getPages())
                    .allSatisfy(page -> {
                        assertThat(page.getMediaBox().getWidth()).isEqualTo(width, within(0.01f));
                        assertThat(page.getMediaBox().getHeight()).isEqualTo(height, within(0.01f));
                    });
        }
    }

    @Test
    void saysHowManyPagesItWrote() throws IOException {
        var bytes = new ByteArrayOutputStream();
        var written = new PdfWriter(Paper.A4).write(OnlineShop.plan(), bytes);
        try (var document = Loader.loadPDF(bytes.toByteArray())) {
            assertThat(document.getNumberOfPages()).isEqualTo(written.pages());
        }
        assertThat(written.replaced()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Reports.class)
    void writesTheSameBytesForTheSameReport(Reports report) {
        assertThat(Fingerprint.of(report.report())).isEqualTo(Fingerprint.of(report.report()));
    }

    @Test
    void writesTheSameBytesInAnotherProcess() throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var path = System.getProperty("java.class.path");
        var name = Reports.EVERYTHING.name();
        var command = List.of(java, "-cp", path, Fingerprint.class.getName(), name);
        var process =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        var printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(printed).isEqualTo(Fingerprint.of(Reports.EVERYTHING.report()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0001", "\uD83D", "\uE123"})
    void reportsWhatNoFontHasAndKeepsItForSearch(String character) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var report = Reports.of(say(Voice.BODY, "before " + character + " after"));
        var written = new PdfWriter(Paper.A4).write(report, bytes);
        assertThat(written.replaced()).containsExactly(character.codePointAt(0));
        assertThat(shown(bytes.toByteArray(), 1))
                .startsWith("before " + Inlines.wellFormed(character) + " after");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Ελληνικά", "Кириллица", "Łódź, Þór, ışık", "– — … “quoted” €", "→ ≤ ≥ ±"})
    void knowsTheLettersOfEurope(String words) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var written = new PdfWriter(Paper.A4).write(Reports.of(say(Voice.BODY, words)), bytes);
        assertThat(written.replaced()).isEmpty();
        assertThat(shown(bytes.toByteArray(), 1)).startsWith(words);
    }

    @Test
    void takesTheEndOfALineForNoCharacter() throws IOException {
        var bytes = new ByteArrayOutputStream();
        var cell = Draft.row("before\nafter", "1");
        var table =
                new Block.Table(
                        "", List.of(Draft.figures("A", 1), Draft.figures("B", 1)), List.of(cell));
        var report = Reports.of(say(Voice.BODY, "first\nsecond"), table);
        var written = new PdfWriter(Paper.A4).write(report, bytes);
        assertThat(written.replaced()).isEmpty();
    }

    @Test
    void showsTitleAndNumberOnEveryPageButTheCover() throws IOException {
        var bytes = Reports.bytes(OnlineShop.plan());
        assertThat(shown(bytes, 1))
                .contains("Confidential — for the owners of Online shop")
                .doesNotContain("Page 1", OnlineShop.DETAILS.title());
        assertThat(shown(bytes, 2))
                .startsWith("Security review of Online shop")
                .contains("Page 2 of ");
    }

    @Test
    void repeatsColumnTitlesOnEveryPageOfATable() throws IOException {
        var bytes = Reports.bytes(Reports.MANY_ROWS.report());
        assertThat(IntStream.rangeClosed(2, 10).mapToObj(page -> shown(bytes, page)))
                .allSatisfy(text -> assertThat(text).contains("Name Value"));
    }

    @Test
    void keepsFiguresInColumnsWholeForSearch() throws IOException {
        var columns = List.of(Draft.figures("By", 1), Draft.figures("Count", 1));
        var table = new Block.Table("", columns, List.of(Draft.row("31 Oct 2011", "1,111,711")));
        assertThat(shown(Reports.bytes(Reports.of(table)), 1)).contains("31 Oct 2011 1,111,711");
    }

    @Test
    void keepsTheSummaryOnOnePage() throws IOException {
        assertThat(shown(Reports.bytes(OnlineShop.plan()), 2))
                .contains("Summary", "Five high risks", "Risks by area", "Decision asked for.");
    }

    @Test
    void keepsATitleWithWhatFollows() throws IOException {
        for (int lines = 30; lines < 60; lines++) {
            var blocks = new ArrayList<Block>();
            IntStream.range(0, lines).forEach(_ -> blocks.add(say(Voice.SMALL, "filler")));
            blocks.add(Draft.part("x", "Title", say(Voice.BODY, "first words of the section")));
            var bytes = Reports.bytes(new Report(OnlineShop.DETAILS, blocks));
            var onTitlePage = shown(bytes, 1).contains("Title") ? 1 : 2;
            assertThat(shown(bytes, onTitlePage)).contains("first words of the section");
        }
    }

    @Test
    void keepsNamesOnOneLine() throws IOException {
        var words = IntStream.range(0, 200).mapToObj(i -> "a".repeat(i % 9 + 1) + " SEC01-BP02 ");
        var bytes = Reports.bytes(Reports.of(say(Voice.BODY, words.collect(joining()))));
        assertThat(shown(bytes, 1).lines()).noneMatch(line -> line.strip().endsWith("SEC01-"));
    }

    @Test
    void keepsACardOnOnePage() throws IOException {
        var bytes = Reports.bytes(OnlineShop.plan());
        var text = IntStream.rangeClosed(1, pages(bytes)).mapToObj(page -> shown(bytes, page));
        assertThat(text.filter(page -> page.contains("weekly report")))
                .allSatisfy(page ->
                        assertThat(page.split("Write down which roles", -1))
                                .hasSameSizeAs(page.split("weekly report", -1)));
    }

    @Test
    void leavesNoSingleLineBehind() throws IOException {
        for (int words = 600; words < 900; words += 7) {
            var report = Reports.of(say(Voice.BODY, "word ".repeat(words)));
            var bytes = Reports.bytes(report);
            if (pages(bytes) > 1) {
                assertThat(lines(shown(bytes, 2), "word")).isGreaterThanOrEqualTo(2);
            }
        }
    }

    @Test
    void splitsACardThatNoPageHasRoomFor() throws IOException {
        var blocks = List.<Block>of(say(Voice.BODY, "long ".repeat(4000)));
        var card = new Card("a", List.of(Span.words("Tall")), blocks);
        var bytes = Reports.bytes(Reports.of(page("s", "Section", body(Span.words("x")), card)));
        assertThat(shown(bytes, 1)).contains("Tall", "long long");
        assertThat(pages(bytes)).isGreaterThan(2);
    }

    @Test
    void embedsEveryFontAsASubset() throws IOException {
        try (var document = Loader.loadPDF(Reports.bytes(Reports.EVERYTHING.report()))) {
            for (var page : document.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    var font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                    assertThat(font.getName()).matches("[A-Z]{6}\\+Inter.*");
                }
            }
        }
    }

    @Test
    void drawsEveryMarkOfItsOwnShape() {
        var drawn =
                Arrays.stream(Mark.values())
                        .filter(Mark::hasShape)
                        .map(mark -> Fingerprint.of(Reports.of(body(new Span.Marked(mark, "")))));
        assertThat(drawn).doesNotHaveDuplicates().hasSize(9);
    }

    private static long lines(String text, String word) {
        return text.lines().filter(line -> line.startsWith(word)).count();
    }

    private static int pages(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    private static String shown(byte[] pdf, int page) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            return stripper.getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
