package dev.parapet.report.plan;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import dev.parapet.report.VisibleText;
import dev.parapet.review.Change;
import dev.parapet.review.PracticeAnswer;
import dev.parapet.review.RandomReviews;
import dev.parapet.review.Review;
import dev.parapet.review.Scope;

import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import javax.xml.parsers.DocumentBuilderFactory;

/// The plan as HTML, Markdown, CSV and JSON: it says what was typed, and nothing typed becomes more
/// than text.
class TextFormatsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final List<String> HOSTILE =
            List.of(
                    "<script>alert(1)</script>",
                    "=HYPERLINK(\"http://example.org\";\"click\")",
                    "[free](javascript:alert(1)) ![x](http://example.org/x.png)",
                    "# no heading",
                    "1. no list",
                    "- no point",
                    "| no | cell |",
                    "> no quote **nor bold** `nor code` <b>nor tag</b>",
                    "+cmd|' /C calc'!A0",
                    "@SUM(1+1)*cmd",
                    "\u0001 control \uD800 half \uFFFE",
                    "]]> --> \"quoted\" 'single' & &amp;",
                    "first line\nsecond line");

    static IntStream seeds() {
        return IntStream.range(0, 30);
    }

    @ParameterizedTest
    @EnumSource(PlanFormat.class)
    void givesTheSameBytesForTheSameReview(PlanFormat format) throws IOException {
        assertThat(written(format, hostile(1))).isEqualTo(written(format, hostile(1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan.json", "PLAN.OSCAL.JSON", "a.oscal.json"})
    void theLongestEndingCounts(String name) {
        assertThat(PlanFormat.of(Path.of(name)))
                .contains(
                        name.toLowerCase(Locale.ROOT).contains("oscal")
                                ? PlanFormat.OSCAL
                                : PlanFormat.JSON);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void htmlIsWellFormedAndRunsNothing(int seed) throws Exception {
        var page = page(hostile(seed));

        assertThat(elements(page, "script")).isEmpty();
        assertThat(elements(page, "a"))
                .extracting(link -> link.getAttribute("href"))
                .allMatch(to -> to.matches("(#|https?://|mailto:).*"));
        assertThat(ids(page)).doesNotHaveDuplicates();
        assertThat(elements(page, "a").stream().map(link -> link.getAttribute("href")))
                .filteredOn(to -> to.startsWith("#"))
                .allSatisfy(to -> assertThat(ids(page)).contains(to.substring(1)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void htmlSaysEveryNote(int seed) throws Exception {
        var review = hostile(seed);
        var said = plain(page(review).getDocumentElement().getTextContent());

        assertThat(notes(review)).allSatisfy(note -> assertThat(said).contains(plain(note)));
    }

    @Test
    void htmlNamesItsLanguageAndHasOneTitle() throws Exception {
        var page = page(hostile(1));

        assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo("en");
        assertThat(elements(page, "h1")).hasSize(1);
        assertThat(elements(page, "main")).hasSize(1);
        assertThat(elements(page, "th")).allMatch(head -> head.hasAttribute("scope"));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void markdownSaysEveryNoteAndHoldsNoTags(int seed) throws IOException {
        var review = hostile(seed);
        var markdown = text(PlanFormat.MARKDOWN, review);
        var tree =
                Parser.builder()
                        .extensions(List.of(TablesExtension.create()))
                        .build()
                        .parse(markdown);
        var tags = new ArrayList<String>();
        tree.accept(
                new AbstractVisitor() {
                    @Override
                    public void visit(HtmlInline tag) {
                        tags.add(tag.getLiteral());
                    }

                    @Override
                    public void visit(HtmlBlock tag) {
                        tags.add(tag.getLiteral());
                    }

                    @Override
                    public void visit(Link link) {
                        assertThat(link.getDestination()).matches("(https?://|mailto:).*");
                    }
                });

        assertThat(tags).isEmpty();
        var said =
                plain(
                        TextContentRenderer.builder()
                                .extensions(List.of(TablesExtension.create()))
                                .build()
                                .render(tree));
        assertThat(notes(review)).allSatisfy(note -> assertThat(said).contains(plain(note)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noCellOfTheCsvIsAFormula(int seed) throws IOException {
        var rows = CsvRows.of(text(PlanFormat.CSV, hostile(seed)));

        assertThat(rows.getFirst()).startsWith("Summary", "Issue Type", "Priority");
        assertThat(rows).allSatisfy(row -> assertThat(row).hasSameSizeAs(rows.getFirst()));
        assertThat(rows)
                .flatExtracting(row -> row)
                .noneMatch(cell -> cell.matches("(?s)\\s*[=+\\-@].*"));
        assertThat(rows.stream().map(List::getFirst))
                .allMatch(summary -> summary.length() <= 255 && !summary.contains("\n"));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void jsonFitsItsSchema(int seed) throws IOException {
        var schema =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(
                                Files.readString(
                                        Path.of("questionnaires/schema/plan-1.schema.json")));

        assertThat(schema.validate(text(PlanFormat.JSON, hostile(seed)), InputFormat.JSON))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void oscalNamesEverythingOnce(int seed) throws IOException {
        var oscal = text(PlanFormat.OSCAL, hostile(seed));
        var ids =
                oscal.lines()
                        .filter(line -> line.strip().startsWith("\"uuid\""))
                        .map(line -> line.replaceAll(".*: \"|\",?", ""))
                        .toList();

        assertThat(ids)
                .doesNotHaveDuplicates()
                .allMatch(id ->
                        id.matches(
                                "[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"));
        assertThat(oscal).contains("\"oscal-version\" : \"1.1.2\"", "\"poam-items\" : [");
    }

    /// A review that says something hostile about each practice, in turns.
    private static Review hostile(int seed) {
        var review = new RandomReviews(seed).review();
        int next = seed;
        for (var asked : new Scope(review).questions().toList()) {
            for (var practice : asked.practices()) {
                var note = HOSTILE.get(next++ % HOSTILE.size());
                review = new Change.SetNote(asked.refOf(practice), note).applyTo(review);
            }
        }
        return review;
    }

    private static List<String> notes(Review review) {
        return new Scope(review)
                .questions()
                .flatMap(asked -> asked.practices().stream().map(asked::refOf))
                .map(review::answerTo)
                .filter(answer -> !answer.privateNote())
                .map(PracticeAnswer::note)
                .filter(note -> !note.isBlank())
                .toList();
    }

    private static String plain(String text) {
        return VisibleText.of(text).replaceAll("[\\s\\u00A0]+", " ").strip();
    }

    private static Document page(Review review) throws Exception {
        var html = text(PlanFormat.HTML, review).replaceFirst("<!DOCTYPE html>", "");
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(html.getBytes(UTF_8)));
    }

    private static List<String> ids(Document page) {
        return elements(page, "*").stream()
                .map(element -> element.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .toList();
    }

    private static List<Element> elements(Document page, String name) {
        var found = page.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    private static String text(PlanFormat format, Review review) throws IOException {
        return new String(written(format, review), UTF_8);
    }

    private static byte[] written(PlanFormat format, Review review) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var source = new PlanSource(review, DAY, PlanOptions.usual(Locale.ENGLISH));
        format.write(source, bytes);
        return bytes.toByteArray();
    }
}
