package dev.parapet.report.pdf;

import dev.parapet.report.Details;
import dev.parapet.report.Progress;
import dev.parapet.report.pdf.Links.Spot;
import dev.parapet.report.pdf.file.PdfFile;
import dev.parapet.report.pdf.file.Syntax;

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
    /// @param catalog is given entries
    /// @return the anchors of the report with where they stand
    Links print(List<Sheet> sheets, PdfFile file, Fonts fonts, Pictures pictures, Syntax catalog)
            throws IOException {
        int tree = file.reserve();
        int resources = file.reserve();
        var pages = sheets.stream().map(_ -> file.reserve()).toList();
        var links = new Links(pages, setting.paper().height(), spots(sheets));
        var palette = new Palette(details.brand().accent());
        var book = new Book(file, fonts, new StructureTree(file), links, palette, pictures);
        for (int i = 0; i < pages.size(); i++) {
            var canvas = new Canvas(book, pages.get(i));
            header(canvas, i);
            draw(sheets.get(i), canvas);
            footer(canvas, i, pages.size());
            canvas.close(page(tree, resources));
            progress.reached((i + 1.0) / pages.size());
        }
        file.put(tree, tree(pages));
        file.put(resources, resources(book));
        catalog.raw("/Pages ").reference(tree);
        catalog.raw("/StructTreeRoot ").reference(book.structure().close());
        return links;
    }

    private Syntax page(int tree, int resources) {
        var paper = setting.paper();
        var page = new Syntax(256).raw("<</Type/Page/Tabs/S/Parent ").reference(tree);
        page.raw("/Resources ").reference(resources);
        return page.raw("/MediaBox[0 0 ").number(paper.width()).number(paper.height()).raw("]");
    }

    private static Syntax tree(List<Integer> pages) {
        var tree = new Syntax(1024).raw("<</Type/Pages/Count ").integer(pages.size()).raw("/Kids[");
        pages.forEach(tree::reference);
        return tree.raw("]>>");
    }

    /// Fonts and pictures by the names by which all pages call them.
    private static Syntax resources(Book book) throws IOException {
        var borrowed = new Borrowed(book.file());
        var resources = new Syntax().raw("<</Font<<");
        for (var face : book.fonts().drawn()) {
            resources.raw("/" + face.name() + " ").reference(borrowed.number(face.subset()));
        }
        resources.raw(">>/XObject<<");
        for (var held : book.pictures().all()) {
            int number = borrowed.number(held.image().getCOSObject());
            resources.raw("/" + held.name() + " ").reference(number);
        }
        return resources.raw(">>>>");
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
