package dev.parapet.report.html;

import dev.parapet.report.Block;
import dev.parapet.report.Block.Fact;
import dev.parapet.report.Report;
import dev.parapet.report.Span;

import java.util.List;
import java.util.Map;

/// Writes the blocks of a report, one element after the other.
final class Blocks {
    /// Below the report's own title.
    static final Place TOP = new Place(1, "");

    private static final int DEEPEST = 6;

    private final Markup page;
    private final Report report;
    private final Spans spans;
    private final Tables tables;
    private final Charts charts;

    /// Where blocks stand.
    ///
    /// @param level of the heading above them
    /// @param title of the section around them
    record Place(int level, String title) {
        Place below(String next) {
            return next.isBlank() ? this : new Place(level + 1, next);
        }
    }

    Blocks(Markup page, Report report) {
        this.page = page;
        this.report = report;
        this.spans = new Spans(page, Anchors.of(report.blocks()));
        this.tables = new Tables(page, spans);
        this.charts = new Charts(page, report.details().language());
    }

    void write(List<? extends Block> blocks, Place place) {
        blocks.forEach(block -> write(block, place));
    }

    private void write(Block block, Place place) {
        switch (block) {
            case Block.Cover cover -> cover(cover);
            case Block.Masthead masthead -> masthead(masthead);
            case Block.Contents contents -> contents(contents);
            case Block.Section section -> section(section, place);
            case Block.Paragraph(var voice, var text) -> paragraph(voice, text);
            case Block.Points(var numbered, var items) ->
                    page.element(
                            numbered ? "ol" : "ul",
                            "",
                            () ->
                                    items.forEach(item ->
                                            page.element("li", "", () -> spans.write(item))));
            case Block.Facts(var facts) -> facts(facts);
            case Block.Table table -> tables.write(table, place.title());
            case Block.Matrix matrix -> tables.write(matrix, place.title());
            case Block.Lanes(var lanes) -> lanes(lanes, place.level() + 1);
            case Block.Figures(var figures) -> charts.figures(figures);
            case Block.BarChart chart -> charts.bars(chart);
            case Block.Columns columns -> columns(columns, place);
            case Block.Card card -> card(card, place);
        }
    }

    private void masthead(Block.Masthead masthead) {
        page.element(
                "header",
                "masthead",
                () -> {
                    page.words("h1", "", masthead.title());
                    page.words("p", "", masthead.line());
                });
    }

    private void columns(Block.Columns columns, Place place) {
        page.element(
                "div",
                Map.of(
                        "class",
                        "columns",
                        "style",
                        "--left: %d".formatted(Math.round(columns.share() * 100))),
                () -> {
                    page.element("div", "", () -> write(columns.left(), place));
                    page.element("div", "", () -> write(columns.right(), place));
                });
    }

    private void cover(Block.Cover cover) {
        page.element(
                "header",
                "cover",
                () -> {
                    page.words("p", "overline", cover.overline());
                    page.words("h1", "", cover.title());
                    page.words("p", "subtitle", cover.subtitle());
                    facts(cover.facts());
                    page.words("p", "small", cover.note());
                });
    }

    private void contents(Block.Contents contents) {
        page.element(
                "nav",
                Map.of("class", "contents", "aria-label", contents.title()),
                () -> {
                    page.words("h2", "", contents.title());
                    entries(Anchors.sections(report.blocks()), contents.depth());
                });
    }

    private void entries(List<Block.Section> sections, int depth) {
        if (depth == 0 || sections.isEmpty()) {
            return;
        }
        page.element(
                "ol",
                "",
                () ->
                        sections.stream()
                                .filter(section -> !section.title().isBlank())
                                .forEach(section ->
                                        page.element("li", "", () -> entry(section, depth))));
    }

    private void entry(Block.Section section, int depth) {
        page.element(
                "a",
                Map.of("href", "#" + Anchors.id(section.anchor())),
                () -> page.text(section.title()));
        entries(Anchors.sections(section.blocks()), depth - 1);
    }

    private void section(Block.Section section, Place place) {
        var start = section.start() == Block.Start.NEW_PAGE ? "new-page" : "here";
        page.element(
                "section",
                Map.of("id", Anchors.id(section.anchor()), "class", start),
                () -> {
                    page.words(heading(place.level() + 1), "", section.title());
                    write(section.blocks(), place.below(section.title()));
                });
    }

    private void card(Block.Card card, Place place) {
        page.element(
                "article",
                Map.of("id", Anchors.id(card.anchor()), "class", "card"),
                () -> {
                    if (!card.title().isEmpty()) {
                        page.element(
                                heading(place.level() + 1), "", () -> spans.write(card.title()));
                    }
                    write(card.blocks(), new Place(place.level() + 1, place.title()));
                });
    }

    private void paragraph(Block.Voice voice, List<Span> text) {
        switch (voice) {
            case VERDICT -> page.element("p", "verdict", () -> spans.write(text));
            case BODY -> page.element("p", "", () -> spans.write(text));
            case QUOTE -> page.element("blockquote", "", () -> spans.write(text));
            case SMALL -> page.element("p", "small", () -> spans.write(text));
        }
    }

    private void facts(List<Fact> facts) {
        if (facts.isEmpty()) {
            return;
        }
        page.element(
                "dl",
                "facts",
                () ->
                        facts.forEach(fact ->
                                page.element(
                                        "div",
                                        "",
                                        () -> {
                                            page.element("dt", "", () -> page.text(fact.term()));
                                            page.element("dd", "", () -> spans.write(fact.value()));
                                        })));
    }

    private void lanes(List<Block.Lane> lanes, int level) {
        page.element(
                "div",
                "lanes",
                () ->
                        lanes.forEach(lane ->
                                page.element(
                                        "div",
                                        "lane",
                                        () -> {
                                            page.words(heading(level), "", lane.title());
                                            page.words("p", "small", lane.note());
                                            items(lane.items());
                                        })));
    }

    private void items(List<Block.LaneItem> items) {
        if (items.isEmpty()) {
            return;
        }
        page.element(
                "ul",
                "",
                () ->
                        items.forEach(item ->
                                page.element(
                                        "li",
                                        "",
                                        () -> {
                                            spans.write(item.title());
                                            page.element(
                                                    "span",
                                                    "small block",
                                                    () -> spans.write(item.detail()));
                                        })));
    }

    private static String heading(int level) {
        return "h" + Math.min(level, DEEPEST);
    }
}
