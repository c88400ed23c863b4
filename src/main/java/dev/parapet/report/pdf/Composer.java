package dev.parapet.report.pdf;

import dev.parapet.report.Block;
import dev.parapet.report.Progress;

import java.util.ArrayList;
import java.util.List;

/// Turns blocks into strips, each kind by its own layout.
final class Composer {
    private final SectionLayout sections;
    private final CardLayout cards;
    private final ColumnsLayout columns;
    private final CoverLayout covers;
    private final MastheadLayout mastheads;
    private final ContentsLayout contents;
    private final ParagraphLayout paragraphs;
    private final PointsLayout points;
    private final FactsLayout facts;
    private final TableLayout tables;
    private final FiguresLayout figures;
    private final BarChartLayout charts;
    private final MatrixLayout matrices;
    private final LanesLayout lanes;

    private final Progress progress;

    /// @param progress is told of every block
    Composer(Setting setting, Progress progress) {
        this.progress = progress;
        this.sections = new SectionLayout(setting, this);
        this.cards = new CardLayout(setting, this);
        this.columns = new ColumnsLayout(setting, this);
        this.covers = new CoverLayout(setting);
        this.mastheads = new MastheadLayout(setting);
        this.contents = new ContentsLayout(setting);
        this.paragraphs = new ParagraphLayout(setting);
        this.points = new PointsLayout(setting);
        this.facts = new FactsLayout(setting);
        this.tables = new TableLayout(setting);
        this.figures = new FiguresLayout(setting);
        this.charts = new BarChartLayout(setting);
        this.matrices = new MatrixLayout(setting);
        this.lanes = new LanesLayout(setting);
    }

    List<Strip> compose(List<Block> blocks, Frame frame) {
        var strips = new ArrayList<Strip>();
        for (var block : blocks) {
            strips.addAll(compose(block, frame));
        }
        return strips;
    }

    /// Composes what stands below a title. A few words or facts right below it hold on to what
    /// follows, so that they never end a page with it alone; and what stands before a few words at
    /// the end holds on to them, so that they never begin a page alone.
    List<Strip> composeBelowTitle(List<Block> blocks, Frame frame) {
        var strips = new ArrayList<Strip>();
        for (int i = 0; i < blocks.size(); i++) {
            var own = compose(blocks.get(i), frame);
            boolean brief = own.size() <= mostStripsOfOpening(blocks.get(i));
            boolean last = i == blocks.size() - 1;
            if (brief && last && !strips.isEmpty()) {
                strips.add(strips.removeLast().bound(Bond.TIGHT));
            }
            boolean opens = brief && !last && strips.isEmpty();
            own.forEach(strip -> strips.add(opens ? strip.bound(Bond.TIGHT) : strip));
        }
        return strips;
    }

    private static int mostStripsOfOpening(Block block) {
        return switch (block) {
            case Block.Paragraph _ -> 2;
            case Block.Facts _ -> 4;
            default -> 0;
        };
    }

    private List<Strip> compose(Block block, Frame frame) {
        progress.reached(0);
        return switch (block) {
            case Block.Cover cover -> covers.lay(cover, frame);
            case Block.Masthead masthead -> mastheads.lay(masthead, frame);
            case Block.Contents list -> contents.lay(list, frame);
            case Block.Section section -> sections.lay(section, frame);
            case Block.Paragraph paragraph -> paragraphs.lay(paragraph, frame);
            case Block.Points list -> points.lay(list, frame);
            case Block.Facts list -> facts.lay(list, frame);
            case Block.Table table -> tables.lay(table, frame);
            case Block.Figures few -> figures.lay(few, frame);
            case Block.BarChart chart -> charts.lay(chart, frame);
            case Block.Matrix matrix -> matrices.lay(matrix, frame);
            case Block.Lanes beside -> lanes.lay(beside, frame);
            case Block.Columns pair -> columns.lay(pair, frame);
            case Block.Card card -> cards.lay(card, frame);
        };
    }
}
