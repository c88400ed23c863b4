package dev.parapet.report.pdf;

import dev.parapet.report.Details;
import dev.parapet.report.Progress;
import dev.parapet.report.pdf.Links.Spot;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Draws sheets on pages, each with what all pages repeat: the report's title above from the second
/// page on, footer and page number below.
final class Press {
    private static final String CUT_OFF = "…";
    private static final double HEADER = 38;
    private static final double FOOTER = 34;

    private final Setting setting;
    private final Details details;
    private final boolean startsWithCover;
    private final Progress progress;

    /// @param startsWithCover whether the first page goes without a number
    /// @param progress is told of every page
    Press(Setting setting, Details details, boolean startsWithCover, Progress progress) {
        this.setting = setting;
        this.details = details;
        this.startsWithCover = startsWithCover;
        this.progress = progress;
    }

    /// Draws all sheets.
    ///
    /// @return the anchors of the report with where they stand
    Links print(List<Sheet> sheets, PDDocument document, Fonts fonts) throws IOException {
        var pages = sheets.stream().map(_ -> page()).toList();
        pages.forEach(document::addPage);
        var links = new Links(pages, spots(sheets));
        var book = Book.of(document, fonts, links, new Palette(details.brand().accent()));
        for (int i = 0; i < pages.size(); i++) {
            book.structure().add(pages.get(i));
            try (var canvas = new Canvas(book, pages.get(i))) {
                header(canvas, i);
                draw(sheets.get(i), canvas);
                footer(canvas, i, pages.size());
            }
            progress.reached((i + 1.0) / pages.size());
        }
        book.structure().close(document);
        return links;
    }

    private PDPage page() {
        var paper = setting.paper();
        return new PDPage(new PDRectangle((float) paper.width(), (float) paper.height()));
    }

    private Map<String, Spot> spots(List<Sheet> sheets) {
        var spots = new HashMap<String, Spot>();
        for (int i = 0; i < sheets.size(); i++) {
            for (var placed : sheets.get(i).placed()) {
                var spot = new Spot(i, setting.paper().top() + placed.top());
                placed.strip().anchors().forEach(anchor -> spots.putIfAbsent(anchor, spot));
            }
        }
        return spots;
    }

    private void draw(Sheet sheet, Canvas canvas) throws IOException {
        for (var placed : sheet.placed()) {
            placed.strip().drawing().draw(canvas, setting.paper().top() + placed.top());
        }
    }

    private void header(Canvas canvas, int index) throws IOException {
        if (index > 0) {
            repeat(canvas, details.title(), HEADER, setting.paper().textWidth());
        }
    }

    private void footer(Canvas canvas, int index, int pages) throws IOException {
        double baseline = setting.paper().height() - FOOTER;
        String number = startsWithCover && index == 0 ? "" : number(index + 1, pages);
        double width = setting.width(number, Style.FOOTER);
        double right = setting.paper().left() + setting.paper().textWidth();
        repeat(canvas, details.footer(), baseline, setting.paper().textWidth() - width - 24);
        if (!number.isEmpty()) {
            canvas.text(Tag.REPEATED, Style.FOOTER, number, right - width, baseline);
        }
    }

    /// Sets as much of a text as one line takes.
    private void repeat(Canvas canvas, String text, double baseline, double width)
            throws IOException {
        if (text.isBlank()) {
            return;
        }
        double left = setting.paper().left();
        double top = baseline - Style.FOOTER.baseline();
        boolean whole = setting.width(text, Style.FOOTER) <= width;
        double room = whole ? width : width - setting.width(CUT_OFF, Style.FOOTER);
        var first = setting.lines(text, Style.FOOTER, Tag.REPEATED, room).getFirst();
        first.draw(canvas, left, top);
        if (!whole) {
            canvas.text(Tag.REPEATED, Style.FOOTER, CUT_OFF, left + first.width(), baseline);
        }
    }

    private String number(int page, int pages) {
        boolean english = details.language().getLanguage().equals(Locale.ENGLISH.getLanguage());
        return english ? "Page " + page + " of " + pages : page + " / " + pages;
    }
}
