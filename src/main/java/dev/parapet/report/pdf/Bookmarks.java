package dev.parapet.report.pdf;

import dev.parapet.report.Heading;
import dev.parapet.report.pdf.file.PdfFile;
import dev.parapet.report.pdf.file.Syntax;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// Gives a document a bookmark for every section and card, nested as they are; ISO 32000-1, 12.3.3.
final class Bookmarks {
    private final PdfFile file;
    private final Links links;

    private Bookmarks(PdfFile file, Links links) {
        this.file = file;
        this.links = links;
    }

    private record Bookmark(int number, Heading heading, List<Bookmark> below) {}

    /// @param catalog is given entries
    static void add(PdfFile file, List<Heading> headings, Links links, Syntax catalog)
            throws IOException {
        if (headings.isEmpty()) {
            return;
        }
        int root = file.reserve();
        var outermost = nested(file, headings);
        var entries = new Syntax().raw("<</Type/Outlines");
        new Bookmarks(file, links).put(root, outermost, entries);
        file.put(root, entries.raw("/Count ").integer(outermost.size()).raw(">>"));
        catalog.raw("/Outlines ").reference(root);
    }

    private static List<Bookmark> nested(PdfFile file, List<Heading> headings) {
        var outermost = new ArrayList<Bookmark>();
        Deque<List<Bookmark>> above = new ArrayDeque<>(List.of(outermost));
        for (var heading : headings) {
            while (above.size() > heading.level()) {
                above.pop();
            }
            var bookmark = new Bookmark(file.reserve(), heading, new ArrayList<>());
            above.element().add(bookmark);
            above.push(bookmark.below());
        }
        return outermost;
    }

    /// Puts neighbours and all below them into the file.
    ///
    /// @param above their parent's entries
    private void put(int parent, List<Bookmark> bookmarks, Syntax above) throws IOException {
        for (int i = 0; i < bookmarks.size(); i++) {
            var bookmark = bookmarks.get(i);
            var entries = new Syntax(128).raw("<</Title");
            entries.text(Inlines.wellFormed(bookmark.heading().title()));
            entries.raw("/Parent ").reference(parent).raw("/Dest");
            links.destination(bookmark.heading().anchor(), entries);
            if (i > 0) {
                entries.raw("/Prev ").reference(bookmarks.get(i - 1).number());
            }
            if (i < bookmarks.size() - 1) {
                entries.raw("/Next ").reference(bookmarks.get(i + 1).number());
            }
            if (!bookmark.below().isEmpty()) {
                put(bookmark.number(), bookmark.below(), entries);
                entries.raw("/Count ").integer(-bookmark.below().size());
            }
            file.put(bookmark.number(), entries.raw(">>"));
        }
        above.raw("/First ").reference(bookmarks.getFirst().number());
        above.raw("/Last ").reference(bookmarks.getLast().number());
    }
}
