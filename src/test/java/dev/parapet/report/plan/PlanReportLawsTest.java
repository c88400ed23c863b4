package dev.parapet.report.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.document.Loaded.Ready;
import dev.parapet.plan.ImprovementPlan;
import dev.parapet.report.Block;
import dev.parapet.report.Block.BarChart;
import dev.parapet.report.Block.Card;
import dev.parapet.report.Block.Columns;
import dev.parapet.report.Block.Contents;
import dev.parapet.report.Block.Cover;
import dev.parapet.report.Block.Facts;
import dev.parapet.report.Block.Figures;
import dev.parapet.report.Block.Paragraph;
import dev.parapet.report.Block.Points;
import dev.parapet.report.Block.Section;
import dev.parapet.report.Block.Table;
import dev.parapet.report.Report;
import dev.parapet.report.ReportText;
import dev.parapet.report.Span;
import dev.parapet.review.RandomReviews;
import dev.parapet.review.Review;
import dev.parapet.review.Scope;
import dev.parapet.review.file.OpenedReview;
import dev.parapet.review.file.ReviewFile;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What holds for the plan of every review, tried on the sample and on reviews at random.
class PlanReportLawsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Path SAMPLE = Path.of("questionnaires/samples/online-shop.parapet");

    static Stream<Arguments> reviews() throws IOException {
        var sample = ((Ready<OpenedReview>) new ReviewFile().open(SAMPLE)).value().review();
        return Stream.concat(
                Stream.of(Arguments.of("sample", sample)),
                IntStream.range(0, 50)
                        .mapToObj(seed ->
                                Arguments.of("seed " + seed, new RandomReviews(seed).review())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("reviews")
    void nothingInItIsEmpty(String name, Review review) {
        assertThat(ReportText.blocks(report(review)).filter(PlanReportLawsTest::isEmpty))
                .as(name)
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("reviews")
    void everyRowFillsItsTable(String name, Review review) {
        assertThat(ReportText.blocks(report(review)))
                .as(name)
                .allMatch(block ->
                        !(block instanceof Table(_, var columns, var rows))
                                || rows.stream()
                                        .allMatch(row -> row.cells().size() == columns.size()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("reviews")
    void everyJumpLeadsSomewhereAndEveryAnchorIsOne(String name, Review review) {
        var report = report(review);
        var anchors = ReportText.anchors(report);

        assertThat(anchors).as(name).doesNotHaveDuplicates();
        assertThat(ReportText.spans(report).flatMap(PlanReportLawsTest::aim))
                .as(name)
                .isSubsetOf(anchors);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("reviews")
    void everyActionHasACard(String name, Review review) {
        assertThat(ReportText.anchors(report(review)))
                .as(name)
                .containsAll(
                        ImprovementPlan.of(review, TODAY).actions().stream()
                                .map(action -> "action-" + action.ref())
                                .toList());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("reviews")
    void everyPracticeAndEveryNoteStandsInIt(String name, Review review) {
        assertThat(ReportText.of(report(review)))
                .as(name)
                .contains(new Scope(review).questions().flatMap(q -> said(review, q)).toList());
    }

    /// What a reviewer was asked about a question and wrote about it.
    private static Stream<String> said(Review review, Scope.Asked asked) {
        var practices =
                asked.practices().stream()
                        .flatMap(practice ->
                                Stream.of(
                                        practice.title(),
                                        practice.id(),
                                        review.answerTo(asked.refOf(practice)).note().strip()));
        return Stream.concat(
                Stream.of(asked.question().title(), review.answerTo(asked.ref()).notes().strip()),
                practices);
    }

    private static boolean isEmpty(Block block) {
        return switch (block) {
            case Cover cover -> cover.title().isBlank() || cover.facts().isEmpty();
            case Block.Masthead masthead -> masthead.title().isBlank();
            case Block.Matrix matrix -> matrix.columns().isEmpty() || matrix.rows().isEmpty();
            case Block.Lanes(var lanes) ->
                    lanes.isEmpty() || lanes.stream().anyMatch(lane -> lane.items().isEmpty());
            case Contents contents -> contents.title().isBlank();
            case Section section -> section.title().isBlank() || section.blocks().isEmpty();
            case Paragraph(_, var text) -> text.isEmpty();
            case Points(_, var items) -> items.isEmpty();
            case Facts(var facts) -> facts.isEmpty();
            case Table(_, _, var rows) -> rows.isEmpty();
            case Figures(var figures) -> figures.isEmpty();
            case BarChart chart -> chart.bars().isEmpty();
            case Columns(_, var left, var right) -> left.isEmpty() || right.isEmpty();
            case Card card -> card.title().isEmpty() || card.blocks().isEmpty();
        };
    }

    private static Stream<String> aim(Span span) {
        return span instanceof Span.Jump(_, var anchor) ? Stream.of(anchor) : Stream.of();
    }

    private static Report report(Review review) {
        return PlanReport.of(review, TODAY, PlanOptions.usual(Locale.ENGLISH));
    }
}
