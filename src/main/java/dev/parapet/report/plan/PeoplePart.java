package dev.parapet.report.plan;

import static dev.parapet.report.Span.words;

import dev.parapet.report.Block;
import dev.parapet.report.Block.Facts;
import dev.parapet.report.Block.Paragraph;
import dev.parapet.report.Block.Points;
import dev.parapet.report.Block.Section;
import dev.parapet.report.Block.Start;
import dev.parapet.report.Block.Voice;

import java.util.ArrayList;
import java.util.List;

/// What was reviewed, against what, who took part, and what they put off.
final class PeoplePart {
    private PeoplePart() {}

    static List<Block> of(Subject subject) {
        var blocks = new ArrayList<Block>();
        var purpose = subject.review().workload().purpose();
        if (!purpose.isBlank()) {
            blocks.add(new Paragraph(Voice.BODY, List.of(words(purpose.strip()))));
        }
        blocks.add(new Facts(CoverPart.facts(subject)));
        blocks.add(new Paragraph(Voice.SMALL, List.of(words(subject.phrases().say("cover.note")))));
        if (!subject.review().people().parked().isEmpty()) {
            blocks.add(parked(subject));
        }
        return List.of(new Section("people", subject.phrases().say("people"), Start.HERE, blocks));
    }

    /// What came up in the room and has its time later.
    private static Block parked(Subject subject) {
        var lines =
                subject.review().people().parked().stream()
                        .map(line -> List.of(words(line)))
                        .toList();
        return new Section(
                "parked",
                subject.phrases().say("parked"),
                Start.HERE,
                List.of(
                        new Paragraph(
                                Voice.BODY, List.of(words(subject.phrases().say("parked.why")))),
                        new Points(/* numbered= */ false, lines)));
    }
}
