package dev.parapet.report.word;

import dev.parapet.report.Block;
import dev.parapet.report.Heading;
import dev.parapet.report.Headings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The sections and cards of a report, and by which bookmark each is found.
///
/// @param bookmarks by anchor
/// @param sections in reading order
record Outline(Map<String, Bookmark> bookmarks, List<Heading> sections) {
    Outline {
        bookmarks = Map.copyOf(bookmarks);
        sections = List.copyOf(sections);
    }

    /// A place that something leads to.
    ///
    /// @param id a number of its own
    /// @param name as Word allows them: short, and hidden from people by its underscore
    record Bookmark(int id, String name) {}

    static Outline of(List<Block> blocks) {
        var headings = Headings.of(blocks);
        var bookmarks = new LinkedHashMap<String, Bookmark>();
        for (var heading : headings) {
            int id = bookmarks.size() + 1;
            var name = (heading.listed() ? "_Toc" : "_Ref") + (100_000_000 + id);
            bookmarks.putIfAbsent(heading.anchor(), new Bookmark(id, name));
        }
        return new Outline(bookmarks, headings.stream().filter(Heading::listed).toList());
    }
}
