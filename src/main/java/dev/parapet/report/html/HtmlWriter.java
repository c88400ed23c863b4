package dev.parapet.report.html;

import dev.parapet.report.Block;
import dev.parapet.report.Brand.Logo;
import dev.parapet.report.Details;
import dev.parapet.report.Report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/// Writes a report as one HTML file that shows the same offline, on paper and in mail. A policy in
/// the file keeps browsers from running or fetching anything, whatever stands in its texts.
public final class HtmlWriter {
    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none';"
                    + " form-action 'none'";
    private static final String MAIN = "_main";

    private final HtmlWords words;

    public HtmlWriter(HtmlWords words) {
        this.words = words;
    }

    /// Leaves the stream open. The same report gives the same bytes.
    public void write(Report report, OutputStream to) throws IOException {
        var page = new Markup();
        var details = report.details();
        page.element(
                "html",
                Map.of("lang", details.language().toLanguageTag()),
                () -> {
                    page.element("head", "", () -> head(page, details));
                    page.element("body", "", () -> body(page, report));
                });
        to.write(("<!DOCTYPE html>\n" + page.done() + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static void head(Markup page, Details details) {
        page.single("meta", Map.of("charset", "utf-8"));
        page.single("meta", Map.of("http-equiv", "Content-Security-Policy", "content", POLICY));
        meta(page, "viewport", "width=device-width, initial-scale=1");
        meta(page, "color-scheme", "light dark");
        meta(page, "referrer", "no-referrer");
        meta(page, "description", details.subject());
        if (!details.author().isBlank()) {
            meta(page, "author", details.author());
        }
        page.element("title", "", () -> page.text(details.title()));
        page.style(StyleSheet.of(details));
    }

    private static void meta(Markup page, String name, String content) {
        page.single("meta", Map.of("name", name, "content", content));
    }

    private void body(Markup page, Report report) {
        var blocks = new Blocks(page, report, words);
        page.element(
                "a", Map.of("class", "skip", "href", "#" + MAIN), () -> page.text(words.skip()));
        boolean isHeaded = !report.blocks().isEmpty() && isHead(report.blocks().getFirst());
        page.element("header", "page-head", () -> header(page, report, blocks, isHeaded));
        var rest = report.blocks().subList(isHeaded ? 1 : 0, report.blocks().size());
        page.element("main", Map.of("id", MAIN), () -> blocks.write(rest, Blocks.TOP));
        footer(page, report.details());
    }

    private static boolean isHead(Block block) {
        return block instanceof Block.Masthead || block instanceof Block.Cover;
    }

    private static void header(Markup page, Report report, Blocks blocks, boolean isHeaded) {
        brand(page, report.details());
        if (isHeaded) {
            blocks.write(report.blocks().subList(0, 1), Blocks.TOP);
        } else {
            blocks.write(List.of(new Block.Masthead(report.details().title(), "")), Blocks.TOP);
        }
    }

    private static void brand(Markup page, Details details) {
        var brand = details.brand();
        if (brand.logo() instanceof Logo.Picture(var kind, var base64, var width, var height)) {
            var type = kind == Logo.Kind.PNG ? "image/png" : "image/jpeg";
            var attributes =
                    Map.of(
                            "src", "data:" + type + ";base64," + base64,
                            "width", String.valueOf(width),
                            "height", String.valueOf(height),
                            "alt", brand.name());
            page.element("div", "brand", () -> page.single("img", attributes));
        } else if (!brand.name().isBlank()) {
            page.words("p", "brand", brand.name());
        }
    }

    private static void footer(Markup page, Details details) {
        if (!details.footer().isBlank()) {
            page.element("footer", "", () -> page.words("p", "", details.footer()));
        }
    }
}
