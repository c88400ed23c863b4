package dev.parapet.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Finds the sections and cards of a report.
public final class Headings {
    private Headings() {}

    /// In reading order.
    public static List<Heading> of(List<Block> blocks) {
        var found = new ArrayList<Heading>();
        collect(blocks, 1, found);
        return List.copyOf(found);
    }

    private static void collect(List<Block> blocks, int level, List<Heading> found) {
        for (var block : blocks) {
            switch (block) {
                case Block.Section section -> {
                    found.add(new Heading(level, section.anchor(), section.title(), true));
                    collect(section.blocks(), level + 1, found);
                }
                case Block.Card card -> {
                    found.add(new Heading(level, card.anchor(), plain(card.title()), false));
                    collect(card.blocks(), level + 1, found);
                }
                case Block.Columns columns -> {
                    collect(columns.left(), level, found);
                    collect(columns.right(), level, found);
                }
                case Block.Cover _, Block.Contents _, Block.Paragraph _, Block.Points _ -> {}
                case Block.Facts _, Block.Table _, Block.Figures _, Block.BarChart _ -> {}
                case Block.Masthead _, Block.Matrix _, Block.Lanes _ -> {}
            }
        }
    }

    /// The words of spans without their look.
    public static String plain(List<Span> spans) {
        return spans.stream().map(Headings::plain).collect(Collectors.joining());
    }

    private static String plain(Span span) {
        return switch (span) {
            case Span.Words(var text, _) -> text;
            case Span.Link(var text, _) -> text;
            case Span.Jump(var text, _) -> text;
            case Span.Marked(var mark, var word) ->
                    word.isBlank() && mark.hasShape() ? mark.inWords() : word;
        };
    }
}
