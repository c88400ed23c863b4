package dev.parapet.report.pdf;

import static dev.parapet.report.Span.strong;
import static dev.parapet.report.Span.words;
import static dev.parapet.report.pdf.Draft.body;
import static dev.parapet.report.pdf.Draft.fact;
import static dev.parapet.report.pdf.Draft.page;
import static dev.parapet.report.pdf.Draft.part;
import static dev.parapet.report.pdf.Draft.say;

import dev.parapet.report.Block.Bar;
import dev.parapet.report.Block.BarChart;
import dev.parapet.report.Block.Columns;
import dev.parapet.report.Block.Contents;
import dev.parapet.report.Block.Cover;
import dev.parapet.report.Block.Facts;
import dev.parapet.report.Block.Figure;
import dev.parapet.report.Block.Figures;
import dev.parapet.report.Block.Section;
import dev.parapet.report.Block.Segment;
import dev.parapet.report.Block.Voice;
import dev.parapet.report.Brand;
import dev.parapet.report.Details;
import dev.parapet.report.Mark;
import dev.parapet.report.Report;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/// A plan as the product writes it, for a made-up workload.
final class OnlineShop {
    static final Details DETAILS =
            new Details(
                    "Security review of Online shop",
                    "What stands between Online shop and its launch, and what to do about it",
                    "Cloud security team",
                    Locale.ENGLISH,
                    LocalDate.of(2026, 9, 14),
                    "Confidential — for the owners of Online shop",
                    Brand.NONE);

    private OnlineShop() {}

    static Report plan() {
        return new Report(
                DETAILS,
                List.of(
                        cover(),
                        summary(),
                        ShopActions.roadmap(score()),
                        new Contents("Contents", 2),
                        ShopActions.actions(),
                        ShopAnswers.answers(),
                        method()));
    }

    static Cover cover() {
        return new Cover(
                "Security review",
                "Online shop",
                "What stands between the workload and its launch, and what to do about it",
                List.of(
                        fact("Reviewed", "14 September 2026"),
                        fact("Environment", "Production, two regions"),
                        fact("Owner", "Head of e-commerce"),
                        fact("Reviewer", "Cloud security team"),
                        fact("Data", "Customer names, addresses, card tokens"),
                        fact("Questions", "Security pillar, edition 2026-03")),
                "The review rests on what the people in the room said and on the evidence they"
                        + " showed. It is no certificate.");
    }

    static Section summary() {
        return page(
                "summary",
                "Summary",
                say(Voice.SMALL, "Online shop · reviewed on 14 September 2026 · second review"),
                say(
                        Voice.VERDICT,
                        "Five high risks stand between Online shop and its launch; three of them"
                                + " can be closed this month."),
                new Columns(0.5, List.of(figures()), List.of(riskByArea())),
                ShopActions.topFive(),
                body(
                        strong("Decision asked for. "),
                        words("Release 14 days of the platform team in October, and move the"),
                        words(" launch from 5 to 19 October. The next review is on 12 January.")));
    }

    private static Figures figures() {
        return new Figures(
                List.of(
                        new Figure(Mark.HIGH, "5", "high risks"),
                        new Figure(Mark.MEDIUM, "11", "medium risks"),
                        new Figure(Mark.LOW, "7", "low risks"),
                        new Figure(Mark.PLAIN, "62 %", "score, up 9 points since March"),
                        new Figure(Mark.PLAIN, "97 %", "of 63 questions answered"),
                        new Figure(Mark.UNANSWERED, "2", "questions open")));
    }

    static BarChart riskByArea() {
        return new BarChart(
                "Risks by area",
                "Identity: 2 high, 1 medium. Detection: 1 high, 3 medium. Infrastructure: 4 medium,"
                        + " 3 low. Data: 1 high, 2 medium, 1 low. Application: 1 medium, 2 low."
                        + " Response: 1 high, 1 low.",
                0,
                List.of(
                        risks("Identity", 2, 1, 0),
                        risks("Detection", 1, 3, 0),
                        risks("Infrastructure", 0, 4, 3),
                        risks("Data", 1, 2, 1),
                        risks("Application", 0, 1, 2),
                        risks("Response", 1, 0, 1)));
    }

    private static Bar risks(String area, int high, int medium, int low) {
        return new Bar(
                area,
                List.of(
                        new Segment(Mark.HIGH, high),
                        new Segment(Mark.MEDIUM, medium),
                        new Segment(Mark.LOW, low)),
                Integer.toString(high + medium + low));
    }

    private static BarChart score() {
        return new BarChart(
                "Score by area, against March",
                "Identity 48 %, Detection 55 %, Infrastructure 71 %, Data 60 %, Response 44 %.",
                100,
                List.of(
                        reached("Identity", 48, "+12"),
                        reached("Detection", 55, "+5"),
                        reached("Infrastructure", 71, "+9"),
                        reached("Data", 60, "±0"),
                        reached("Response", 44, "−3")));
    }

    private static Bar reached(String area, int percent, String change) {
        var segments =
                List.of(new Segment(Mark.REACHED, percent), new Segment(Mark.REST, 100 - percent));
        return new Bar(area, segments, percent + " % (" + change + ")");
    }

    private static Section method() {
        return part(
                "method",
                "How this was made",
                say(
                        Voice.BODY,
                        "Risk follows from the answers alone: the same answers give the same plan"
                                + " on any day. A practice that is not in place raises the risk"
                                + " that the question set states for it; one that is partly in"
                                + " place raises it by a step less."),
                new Facts(
                        List.of(
                                fact("Question set", "Security pillar, edition 2026-03, 11 areas"),
                                fact("People", "Platform lead, data lead, two developers"),
                                fact("Time", "Two sessions of three hours in September 2026"))));
    }
}
