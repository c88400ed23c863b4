package dev.parapet.report.plan;

import static dev.parapet.report.Span.quiet;
import static dev.parapet.report.Span.words;

import dev.parapet.report.Block;
import dev.parapet.report.Block.Paragraph;
import dev.parapet.report.Block.Row;
import dev.parapet.report.Block.Section;
import dev.parapet.report.Block.Start;
import dev.parapet.report.Block.Table;
import dev.parapet.report.Block.Voice;
import dev.parapet.report.Span;
import dev.parapet.review.Archived;
import dev.parapet.wording.ArchiveWording;
import dev.parapet.wording.ArchiveWording.Fact;

import java.util.ArrayList;
import java.util.List;

/// Answers to what the question sets no longer ask, so that no note is lost.
final class ArchivePart {
    private ArchivePart() {}

    static List<Block> of(Subject subject) {
        if (subject.review().archive().isEmpty()) {
            return List.of();
        }
        var phrases = subject.phrases();
        var columns =
                List.of(
                        phrases.column("archive.what", 3),
                        phrases.column("archive.edition", 1.4),
                        phrases.column("archive.answer", 4));
        var rows =
                subject.review().archive().stream()
                        .map(archived -> row(subject, archived))
                        .toList();
        return List.of(
                new Section(
                        "archive",
                        phrases.say("archive"),
                        Start.HERE,
                        List.of(
                                new Paragraph(
                                        Voice.BODY, List.of(words(phrases.say("archive.why")))),
                                new Table(phrases.say("archive"), columns, rows))));
    }

    private static Row row(Subject subject, Archived archived) {
        return new Row(
                0,
                List.of(
                        List.of(words(archived.title()), quiet("  " + archived.id())),
                        List.of(words(archived.set().version().toString())),
                        said(new ArchiveWording(subject.wording()).facts(archived))));
    }

    /// One line a fact.
    private static List<Span> said(List<Fact> facts) {
        var spans = new ArrayList<Span>();
        for (var fact : facts) {
            var before = spans.isEmpty() ? "" : "\n";
            spans.add(quiet(before + fact.name() + ": "));
            spans.add(words(fact.text()));
        }
        return spans;
    }
}
