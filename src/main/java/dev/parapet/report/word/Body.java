package dev.parapet.report.word;

import dev.parapet.report.Block;
import dev.parapet.report.Block.Card;
import dev.parapet.report.Block.Fact;
import dev.parapet.report.Block.Facts;
import dev.parapet.report.Block.Points;
import dev.parapet.report.Block.Section;
import dev.parapet.report.Block.Start;
import dev.parapet.report.Block.Voice;
import dev.parapet.report.Headings;
import dev.parapet.report.Progress;
import dev.parapet.report.Span;

import java.util.ArrayList;
import java.util.List;

/// Writes the blocks of a report in order.
final class Body {
    private static final int DEEPEST = 6;

    /// Facts of more stand one a line.
    private static final int MOST_IN_A_ROW = 6;

    private static final int LONGEST_IN_A_ROW = 110;

    /// As many characters as two lines have.
    private static final int BRIEF = 220;

    private final Story story;
    private final Opening opening;
    private final TableMarkup tables;
    private final MatrixMarkup matrices;
    private final ChartMarkup charts;

    Body(Story story, Opening opening, TableMarkup tables, ChartMarkup charts) {
        this.story = story;
        this.opening = opening;
        this.tables = tables;
        this.matrices = new MatrixMarkup(story);
        this.charts = charts;
    }

    void write(List<Block> blocks, Progress progress) {
        for (int i = 0; i < blocks.size(); i++) {
            progress.reached((double) i / blocks.size());
            write(blocks.get(i), 0, "");
            boolean ownsPage = blocks.get(i) instanceof Block.Cover;
            if (ownsPage && i + 1 < blocks.size() && !beginsPage(blocks.get(i + 1))) {
                opening.endPage();
            }
        }
    }

    private boolean beginsPage(Block block) {
        if (block instanceof Block.Contents contents) {
            return opening.beginsPage(contents);
        }
        return block instanceof Section(_, var title, var start, _)
                && start == Start.NEW_PAGE
                && !title.isBlank();
    }

    /// @param level of the title that the block stands under; 0 for none
    private void write(Block block, int level, String title) {
        switch (block) {
            case Block.Cover cover -> opening.cover(cover);
            case Block.Masthead masthead -> opening.masthead(masthead);
            case Block.Contents contents -> opening.contents(contents);
            case Section section -> section(section, level + 1);
            case Block.Paragraph(var voice, var text) -> story.say(look(voice), text);
            case Points points -> points(points);
            case Facts(var facts) -> facts(facts);
            case Block.Table table -> tables.write(table, title);
            case Block.Figures(var figures) -> figures(figures);
            case Block.BarChart chart -> charts.write(chart);
            case Block.Matrix matrix -> matrices.write(matrix, title);
            case Block.Lanes lanes -> matrices.write(lanes);
            case Block.Columns(_, var left, var right) -> {
                left.forEach(inner -> write(inner, level, title));
                right.forEach(inner -> write(inner, level, title));
            }
            case Card card -> card(card, level + 1);
        }
    }

    private static Look look(Voice voice) {
        return switch (voice) {
            case VERDICT -> Look.of("Verdict");
            case BODY -> Look.of("BodyText");
            case QUOTE -> Look.of("Quote");
            case SMALL -> Look.of("Remark");
        };
    }

    private void section(Section section, int level) {
        var look = Look.of("Heading" + Math.min(level, DEEPEST));
        boolean anew = section.start() == Start.NEW_PAGE;
        if (saysItsVerdict(section)) {
            opening.overline(section, look.onNewPage(anew));
        } else {
            var words = List.of(Span.words(section.title()));
            story.say(look.onNewPage(anew), words, section.anchor());
        }
        below(section.blocks(), level, section.title());
    }

    /// A few words right below a title hold on to what follows, so that they never end a page with
    /// it alone.
    private void below(List<Block> blocks, int level, String title) {
        for (int i = 0; i < blocks.size(); i++) {
            boolean opens = i == 0 && blocks.size() > 1;
            if (opens && blocks.get(i) instanceof Block.Paragraph(var voice, var text)) {
                boolean brief = Headings.plain(text).length() <= BRIEF;
                story.say(brief ? look(voice).bound() : look(voice), text);
            } else {
                write(blocks.get(i), level, title);
            }
        }
    }

    /// A verdict speaks louder than the title above it.
    private static boolean saysItsVerdict(Section section) {
        return !section.blocks().isEmpty()
                && section.blocks().getFirst() instanceof Block.Paragraph(var voice, _)
                && voice == Voice.VERDICT;
    }

    /// Its title is found in the navigation pane, and the table of contents does not list it.
    private void card(Card card, int level) {
        story.say(Look.of("CardTitle").outlined(level), card.title(), card.anchor());
        var title = Headings.plain(card.title());
        below(card.blocks(), level, title);
    }

    private void points(Points points) {
        var style = points.numbered() ? "ListNumber" : "ListBullet";
        int list = points.numbered() ? story.numbering().begin() : Look.BULLETS;
        points.items().forEach(item -> story.say(Look.of(style).inList(list), item));
    }

    private void facts(List<Fact> facts) {
        var shown =
                facts.stream()
                        .filter(fact ->
                                !fact.term().isBlank() || !Headings.plain(fact.value()).isBlank())
                        .toList();
        int length =
                shown.stream()
                        .mapToInt(fact ->
                                Math.max(
                                        fact.term().length(),
                                        Headings.plain(fact.value()).length()))
                        .sum();
        boolean few = shown.size() > 2 && shown.size() <= MOST_IN_A_ROW;
        if (few && length <= LONGEST_IN_A_ROW) {
            tables.facts(shown);
        } else {
            shown.forEach(tables::line);
        }
    }

    private void figures(List<Block.Figure> figures) {
        var shown =
                new ArrayList<>(
                        figures.stream()
                                .filter(f -> !f.value().isBlank() || !f.label().isBlank())
                                .toList());
        for (int i = 0; i < shown.size(); i += MOST_IN_A_ROW) {
            tables.figures(shown.subList(i, Math.min(shown.size(), i + MOST_IN_A_ROW)));
        }
    }
}
