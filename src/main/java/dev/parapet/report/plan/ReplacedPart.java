package dev.parapet.report.plan;

import static dev.parapet.report.Span.words;

import dev.parapet.report.Block;
import dev.parapet.report.Block.Paragraph;
import dev.parapet.report.Block.Row;
import dev.parapet.report.Block.Section;
import dev.parapet.report.Block.Start;
import dev.parapet.report.Block.Table;
import dev.parapet.report.Block.Voice;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/// Characters that no font at hand has, so that nobody wonders what a box stands for.
final class ReplacedPart {
    private static final int MOST = 100;

    private ReplacedPart() {}

    static List<Block> of(Phrases phrases, SortedSet<Integer> replaced) {
        var columns =
                List.of(phrases.column("replaced.code", 1), phrases.column("replaced.name", 4));
        var rows = replaced.stream().limit(MOST).map(code -> row(phrases, code)).toList();
        var how = phrases.say("replaced.how", replaced.size(), rows.size());
        return List.of(
                new Section(
                        "replaced",
                        phrases.say("replaced"),
                        Start.HERE,
                        List.of(
                                new Paragraph(Voice.BODY, List.of(words(how))),
                                new Table(phrases.say("replaced"), columns, rows))));
    }

    private static Row row(Phrases phrases, int code) {
        var name =
                Optional.ofNullable(Character.getName(code))
                        .orElseGet(() -> phrases.say("replaced.none"));
        return new Row(1, List.of(List.of(words("U+%04X".formatted(code))), List.of(words(name))));
    }
}
