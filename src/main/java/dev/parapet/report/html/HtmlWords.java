package dev.parapet.report.html;

import dev.parapet.report.Mark;

import java.util.Map;

/// What a page says beside its report, in the report's language.
///
/// @param skip of the link that leads past the head of the page
/// @param marks what stands for a shape where it cannot be seen and no word is beside it
public record HtmlWords(String skip, Map<Mark, String> marks) {
    public HtmlWords {
        marks = Map.copyOf(marks);
    }

    String of(Mark mark) {
        return marks.getOrDefault(mark, mark.inWords());
    }
}
