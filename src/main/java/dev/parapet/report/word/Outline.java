package dev.parapet.report.word;

import dev.parapet.report.Block;

import java.util.ArrayList;
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

    /// The title of a section.
    ///
    /// @param level 1 for the outermost
    record Heading(int level, String title, String anchor) {}

    static Outline of(List<Block> blocks) {
        var bookmarks = new LinkedHashMap<String, Bookmark>();
        var sections = new ArrayList<Heading>();
        collect(blocks, 1, bookmarks, sections);
        return new Outline(bookmarks, sections);
    }

    private static void collect(
            List<Block> blocks,
            int level,
            Map<String, Bookmark> bookmarks,
            List<Heading> sections) {
        for (var block : blocks) {
            switch (block) {
                case Block.Section section -> {
                    place(section.anchor(), "_Toc", bookmarks);
                    sections.add(new Heading(level, section.title(), section.anchor()));
                    collect(section.blocks(), level + 1, bookmarks, sections);
                }
                case Block.Card card -> {
                    place(card.anchor(), "_Ref", bookmarks);
                    collect(card.blocks(), level + 1, bookmarks, sections);
                }
                case Block.Columns(_, var left, var right) -> {
                    collect(left, level, bookmarks, sections);
                    collect(right, level, bookmarks, sections);
                }
                case Block.Cover _, Block.Masthead _, Block.Contents _ -> {}
                case Block.Paragraph _, Block.Points _, Block.Facts _, Block.Table _ -> {}
                case Block.Figures _, Block.BarChart _, Block.Matrix _, Block.Lanes _ -> {}
            }
        }
    }

    private static void place(String anchor, String kind, Map<String, Bookmark> bookmarks) {
        int id = bookmarks.size() + 1;
        bookmarks.putIfAbsent(anchor, new Bookmark(id, kind + (100_000_000 + id)));
    }
}
