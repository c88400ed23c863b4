package dev.parapet.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.parapet.report.Block;
import dev.parapet.report.Block.Section;
import dev.parapet.report.Block.Start;
import dev.parapet.report.Brand;
import dev.parapet.report.Brand.Logo;
import dev.parapet.report.Details;
import dev.parapet.report.Mark;
import dev.parapet.report.Report;
import dev.parapet.report.Span;
import dev.parapet.report.brand.Contrast;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

class HtmlWriterTest {
    private static final String HOSTILE = "</style><script>alert(1)</script> \"&\\";
    private static final Brand BRAND =
            new Brand(
                    "Example Security",
                    0x7A1FA2,
                    HOSTILE,
                    new Logo.Picture(Logo.Kind.PNG, "iVBORw0KGgo=", 120, 40));

    @Test
    void leadsPastTheHead() throws Exception {
        var page = page(Brand.NONE, masthead());

        var skip = elements(page, "a").getFirst();
        assertThat(skip.getTextContent()).isEqualTo("Skip");
        assertThat(elements(page, "main").getFirst().getAttribute("id"))
                .isEqualTo(skip.getAttribute("href").substring(1));
    }

    @Test
    void hasOneTitleWhateverItBeginsWith() throws Exception {
        var section = new Section("a", "A", Start.HERE, List.of());

        assertThat(titles(page(Brand.NONE, masthead(), section))).containsExactly("Shop");
        assertThat(titles(page(Brand.NONE, section))).containsExactly("Title");
        assertThat(titles(page(Brand.NONE))).containsExactly("Title");
    }

    @Test
    void nothingInAFooterEndsTheStylesheet() throws Exception {
        var page = page(BRAND, masthead());

        assertThat(elements(page, "script")).isEmpty();
        assertThat(elements(page, "style")).hasSize(1);
        assertThat(elements(page, "footer").getFirst().getTextContent()).isEqualTo(HOSTILE);
    }

    @Test
    void carriesItsLogoAndFetchesNothing() throws Exception {
        var page = page(BRAND, masthead());

        var logo = elements(page, "img").getFirst();
        assertThat(logo.getAttribute("src")).isEqualTo("data:image/png;base64,iVBORw0KGgo=");
        assertThat(logo.getAttribute("alt")).isEqualTo("Example Security");
        assertThat(elements(page, "link")).isEmpty();
        assertThat(elements(page, "style").getFirst().getTextContent())
                .doesNotContain("url(", "@import", "http")
                .contains("#7a1fa2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "x"})
    void leadsToNoAddressThatCouldRunOrRead(String address) throws Exception {
        var link = new Span.Link("words", URI.create(address));
        var page = page(Brand.NONE, paragraph(link));

        assertThat(elements(page, "a")).hasSize(1);
        assertThat(page.getDocumentElement().getTextContent()).contains("words");
    }

    @Test
    void leadsToTheWebAndToMail() throws Exception {
        var web = new Span.Link("web", URI.create("HTTPS://example.org/?a=1&b=2"));
        var mail = new Span.Link("mail", URI.create("mailto:security@example.org"));

        assertThat(elements(page(Brand.NONE, paragraph(web, mail)), "a"))
                .extracting(link -> link.getAttribute("href"))
                .contains("HTTPS://example.org/?a=1&b=2", "mailto:security@example.org");
    }

    @Test
    void saysAShapeWithoutAWordInTheLanguageOfThePage() throws Exception {
        var page = page(Brand.NONE, paragraph(new Span.Marked(Mark.HIGH, "")));

        assertThat(elements(page, "svg").getFirst().getAttribute("aria-label")).isEqualTo("Hoch");
    }

    @Test
    void jumpsOnlyToWhatIsThere() throws Exception {
        var page =
                page(
                        Brand.NONE,
                        paragraph(new Span.Jump("there", "a b")),
                        paragraph(new Span.Jump("nowhere", "a-b")),
                        new Section("a b", "A", Start.HERE, List.of()));

        var jump = elements(page, "a").getLast();
        assertThat(jump.getTextContent()).isEqualTo("there");
        assertThat(elements(page, "section").getFirst().getAttribute("id"))
                .isEqualTo(jump.getAttribute("href").substring(1));
    }

    @ParameterizedTest
    @ValueSource(ints = {0x0B5CAD, 0x7A1FA2, 0x000000, 0x767676, 0x00007F, 0x8B0000})
    void anAccentIsReadOnDarkGrounds(int accent) {
        assertThat(Contrast.between(StyleSheet.onDark(accent), 0x181F27))
                .isGreaterThanOrEqualTo(4.5);
    }

    private static Block.Masthead masthead() {
        return new Block.Masthead("Shop", "A plan");
    }

    private static Block paragraph(Span... text) {
        return new Block.Paragraph(Block.Voice.BODY, List.of(text));
    }

    private static Stream<String> titles(Document page) {
        return elements(page, "h1").stream().map(Element::getTextContent);
    }

    private static List<Element> elements(Document page, String name) {
        var found = page.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    private static Document page(Brand brand, Block... blocks) throws Exception {
        var details =
                new Details(
                        "Title",
                        "Subject",
                        "",
                        Locale.ENGLISH,
                        LocalDate.of(2026, 3, 2),
                        brand.confidentiality(),
                        brand);
        var bytes = new ByteArrayOutputStream();
        new HtmlWriter(new HtmlWords("Skip", Map.of(Mark.HIGH, "Hoch")))
                .write(new Report(details, List.of(blocks)), bytes);
        var xml = bytes.toString(UTF_8).replaceFirst("<!DOCTYPE html>", "");
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(UTF_8)));
    }
}
