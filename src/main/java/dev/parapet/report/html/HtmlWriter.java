package dev.parapet.report.html;

import dev.parapet.report.Brand.Logo;
import dev.parapet.report.Details;
import dev.parapet.report.Report;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;

/// Writes a report as one HTML file that shows the same offline, on paper and in mail. A policy in
/// the file keeps browsers from running or fetching anything, whatever stands in its texts.
public final class HtmlWriter {
    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

    private HtmlWriter() {}

    /// Leaves the stream open. The same report gives the same bytes.
    public static void write(Report report, OutputStream to) throws IOException {
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
        page.single(
                "meta",
                Map.of("name", "viewport", "content", "width=device-width, initial-scale=1"));
        page.single("meta", Map.of("name", "color-scheme", "content", "light dark"));
        page.single("meta", Map.of("name", "description", "content", details.subject()));
        page.words("title", "", details.title());
        page.element("style", "", () -> page.text(style(details.brand().accent())));
    }

    private static void body(Markup page, Report report) {
        var details = report.details();
        brand(page, details);
        page.element("main", "", () -> new Blocks(page, report).write(report.blocks(), Blocks.TOP));
        page.element("footer", "", () -> page.words("p", "", details.footer()));
    }

    private static void brand(Markup page, Details details) {
        var brand = details.brand();
        if (brand.logo() instanceof Logo.Picture(var kind, var base64, var width, var height)) {
            var type = kind == Logo.Kind.PNG ? "image/png" : "image/jpeg";
            page.element(
                    "header",
                    "brand",
                    () ->
                            page.single(
                                    "img",
                                    Map.of(
                                            "src", "data:" + type + ";base64," + base64,
                                            "width", String.valueOf(width),
                                            "height", String.valueOf(height),
                                            "alt", brand.name())));
        } else if (!brand.name().isBlank()) {
            page.element("header", "brand", () -> page.text(brand.name()));
        }
    }

    /// The stylesheet; on dark grounds the accent is lightened until it is read.
    private static String style(int accent) {
        try (InputStream sheet =
                Objects.requireNonNull(HtmlWriter.class.getResourceAsStream("report.css"))) {
            return new String(sheet.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("ACCENT-ON-DARK", hex(lightened(accent)))
                    .replace("ACCENT", hex(accent));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int lightened(int accent) {
        int lighter = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int part = (accent >> shift) & 0xFF;
            lighter |= (part + (255 - part) * 55 / 100) << shift;
        }
        return lighter;
    }

    private static String hex(int colour) {
        return "#%06x".formatted(colour);
    }
}
