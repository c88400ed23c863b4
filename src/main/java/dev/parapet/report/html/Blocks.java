package dev.parapet.report.html;

import dev.parapet.report.Block;
import dev.parapet.report.Block.Fact;
import dev.parapet.report.Block.Paragraph;
import dev.parapet.report.Block.Voice;
import dev.parapet.report.Heading;
import dev.parapet.report.Headings;
import dev.parapet.report.Report;
import dev.parapet.report.Span;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Writes the blocks of a report, one element after the other.
final class Blocks {
    /// Below the report's own title.
    static final Place TOP = new Place(1, "");

    private static final int DEEPEST = 6;

    /// Facts of so many characters stand side by side.
    private static final int SHORT = 40;

    private final Markup page;
    private final List<Heading> headings;
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

    Blocks(Markup page, Report report, HtmlWords words) {
        this.page = page;
        this.headings = Headings.of(report.blocks());
        var anchors =
                headings.stream().map(Heading::anchor).collect(Collectors.toUnmodifiableSet());
        this.spans = new Spans(page, words, anchors);
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
            case Block.Points points -> points(points);
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
                "div",
                "masthead",
                () -> {
                    page.words("h1", "", masthead.title());
                    page.words("p", "", masthead.line());
                });
    }

    private void columns(Block.Columns columns, Place place) {
        var share = "--left: " + Math.round(columns.share() * 100);
        page.element(
                "div",
                Map.of("class", "columns", "style", share),
                () -> {
                    page.element("div", "", () -> write(columns.left(), place));
                    page.element("div", "", () -> write(columns.right(), place));
                });
    }

    private void cover(Block.Cover cover) {
        page.element(
                "div",
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
                    page.element("ul", "", () -> entries(contents.depth()));
                });
    }

    private void entries(int depth) {
        headings.stream()
                .filter(heading -> heading.listed() && heading.level() <= depth)
                .filter(heading -> !heading.title().isBlank())
                .forEach(heading ->
                        page.element(
                                "li",
                                "level-" + heading.level(),
                                () -> page.jump(heading.anchor(), heading.title())));
    }

    private void section(Block.Section section, Place place) {
        var start = section.start() == Block.Start.NEW_PAGE ? "new-page" : "here";
        page.element(
                "section",
                Map.of("id", Anchors.id(section.anchor()), "class", start),
                () -> {
                    var style = saysItsVerdict(section) ? "overline" : "";
                    page.words(heading(place.level() + 1), style, section.title());
                    write(section.blocks(), place.below(section.title()));
                });
    }

    /// A verdict speaks louder than the title above it.
    private static boolean saysItsVerdict(Block.Section section) {
        return !section.blocks().isEmpty()
                && section.blocks().getFirst() instanceof Paragraph(var voice, _)
                && voice == Voice.VERDICT;
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

    private void paragraph(Voice voice, List<Span> text) {
        switch (voice) {
            case VERDICT -> page.element("p", "verdict", () -> spans.write(text));
            case BODY -> page.element("p", "", () -> spans.write(text));
            case QUOTE -> page.element("blockquote", "", () -> spans.write(text));
            case SMALL -> page.element("p", "small", () -> spans.write(text));
        }
    }

    private void points(Block.Points points) {
        if (!points.items().isEmpty()) {
            page.element(points.numbered() ? "ol" : "ul", "", () -> items(points.items()));
        }
    }

    private void items(List<List<Span>> items) {
        items.forEach(item -> page.element("li", "", () -> spans.write(item)));
    }

    private void facts(List<Fact> facts) {
        if (!facts.isEmpty()) {
            page.element(
                    "dl",
                    areShort(facts) ? "facts short" : "facts",
                    () -> facts.forEach(this::fact));
        }
    }

    private static boolean areShort(List<Fact> facts) {
        return facts.size() > 2
                && facts.stream().allMatch(fact -> Headings.plain(fact.value()).length() <= SHORT);
    }

    private void fact(Fact fact) {
        page.element(
                "div",
                "",
                () -> {
                    page.element("dt", "", () -> page.text(fact.term()));
                    page.element("dd", "", () -> spans.write(fact.value()));
                });
    }

    private void lanes(List<Block.Lane> lanes, int level) {
        if (!lanes.isEmpty()) {
            page.element("div", "lanes", () -> lanes.forEach(lane -> lane(lane, level)));
        }
    }

    private void lane(Block.Lane lane, int level) {
        page.element(
                "div",
                "lane",
                () -> {
                    page.words(heading(level), "", lane.title());
                    page.words("p", "small", lane.note());
                    if (!lane.items().isEmpty()) {
                        page.element("ul", "", () -> lane.items().forEach(this::item));
                    }
                });
    }

    private void item(Block.LaneItem item) {
        page.element(
                "li",
                "",
                () -> {
                    page.element("div", "", () -> spans.write(item.title()));
                    if (!item.detail().isEmpty()) {
                        page.element("div", "small", () -> spans.write(item.detail()));
                    }
                });
    }

    private static String heading(int level) {
        return "h" + Math.min(level, DEEPEST);
    }
}
