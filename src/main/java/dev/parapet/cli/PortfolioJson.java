package dev.parapet.cli;

import dev.parapet.document.MappingBuilder;
import dev.parapet.document.Node;
import dev.parapet.document.Node.Flag;
import dev.parapet.document.Node.Numeral;
import dev.parapet.document.Terms;
import dev.parapet.portfolio.DueAction;
import dev.parapet.portfolio.Entry;
import dev.parapet.portfolio.Entry.Content;
import dev.parapet.portfolio.Figures;
import dev.parapet.portfolio.Point;
import dev.parapet.portfolio.Summary;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/// A portfolio as JSON. Names stay; new ones may be added.
record PortfolioJson(Path folder, LocalDate today) {
    Node tree(List<Entry> entries) {
        return new MappingBuilder()
                .text("format", "parapet/portfolio/1")
                .text("folder", folder.toString())
                .text("day", today.toString())
                .put("reviews", Node.Sequence.of(entries.stream().map(this::entry).toList()))
                .build();
    }

    private Node entry(Entry entry) {
        var builder =
                new MappingBuilder()
                        .text("file", folder.relativize(entry.stamp().file()).toString())
                        .text("state", state(entry.content()));
        switch (entry.content()) {
            case Content.Sound(var summary) -> add(summary, builder);
            case Content.Damaged(var problem) -> builder.text("problem", problem);
            case Content.Encrypted _, Content.Newer _, Content.Unreadable _ -> {}
        }
        return builder.build();
    }

    private static String state(Content content) {
        return switch (content) {
            case Content.Sound(var summary) -> summary.newer() ? "read-only" : "sound";
            case Content.Encrypted _ -> "encrypted";
            case Content.Damaged _ -> "damaged";
            case Content.Newer _ -> "newer";
            case Content.Unreadable _ -> "unreadable";
        };
    }

    private void add(Summary summary, MappingBuilder to) {
        to.text("name", summary.name())
                .text("environment", Terms.of(summary.environment()))
                .text("changed", summary.changed().toString());
        add(summary.figures(), to);
        to.put("overdue", Numeral.of(summary.overdue(today).size()));
        summary.next(today).ifPresent(next -> to.put("next", next(next)));
        to.items("milestones", summary.trend().stream().map(PortfolioJson::point).toList());
    }

    private Node next(DueAction action) {
        return new MappingBuilder()
                .text("day", action.day().toString())
                .text("owner", action.owner())
                .text("practice", action.title())
                .put("overdue", Flag.of(action.isOverdue(today)))
                .build();
    }

    private static Node point(Point point) {
        var builder =
                new MappingBuilder().text("name", point.name()).text("at", point.at().toString());
        add(point.figures(), builder);
        return builder.build();
    }

    private static void add(Figures figures, MappingBuilder to) {
        to.put(
                        "risks",
                        new MappingBuilder()
                                .put("high", Numeral.of(figures.high()))
                                .put("medium", Numeral.of(figures.medium()))
                                .put("low", Numeral.of(figures.low()))
                                .build())
                .put(
                        "score",
                        new MappingBuilder()
                                .put("points", Numeral.of(figures.score().points()))
                                .put("completeness", Numeral.of(figures.score().completeness()))
                                .build());
    }
}
