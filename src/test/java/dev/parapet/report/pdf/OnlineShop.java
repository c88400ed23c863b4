package dev.parapet.report.pdf;

import static dev.parapet.report.Span.quiet;
import static dev.parapet.report.Span.strong;
import static dev.parapet.report.Span.words;

import dev.parapet.report.Block;
import dev.parapet.report.Block.Align;
import dev.parapet.report.Block.Bar;
import dev.parapet.report.Block.Card;
import dev.parapet.report.Block.Column;
import dev.parapet.report.Block.Fact;
import dev.parapet.report.Block.Facts;
import dev.parapet.report.Block.Figure;
import dev.parapet.report.Block.Paragraph;
import dev.parapet.report.Block.Points;
import dev.parapet.report.Block.Row;
import dev.parapet.report.Block.Section;
import dev.parapet.report.Block.Segment;
import dev.parapet.report.Block.Start;
import dev.parapet.report.Block.Table;
import dev.parapet.report.Block.Voice;
import dev.parapet.report.Details;
import dev.parapet.report.Mark;
import dev.parapet.report.Report;
import dev.parapet.report.Span;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
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
                    "Confidential — for the owners of Online shop");

    private OnlineShop() {}

    private record Action(
            int number,
            Mark risk,
            String area,
            String title,
            String why,
            String owner,
            String due,
            String effort) {
        String anchor() {
            return "action-" + number;
        }

        String riskWord() {
            return switch (risk) {
                case HIGH -> "High";
                case MEDIUM -> "Medium";
                default -> "Low";
            };
        }
    }

    private static final List<Action> ACTIONS =
            List.of(
                    new Action(
                            1,
                            Mark.HIGH,
                            "Identity",
                            "Require hardware keys for every administrator",
                            "One stolen password opens all accounts",
                            "Platform lead",
                            "30 Sep",
                            "3 days"),
                    new Action(
                            2,
                            Mark.HIGH,
                            "Identity",
                            "Replace long-lived access keys by roles",
                            "41 keys are older than a year",
                            "Platform lead",
                            "31 Oct",
                            "8 days"),
                    new Action(
                            3,
                            Mark.HIGH,
                            "Data",
                            "Encrypt the order database with a key of our own",
                            "Card tokens lie readable in backups",
                            "Data lead",
                            "31 Oct",
                            "5 days"),
                    new Action(
                            4,
                            Mark.HIGH,
                            "Detection",
                            "Send audit logs to an account that nobody can write to",
                            "An intruder could erase the traces",
                            "Security lead",
                            "15 Oct",
                            "4 days"),
                    new Action(
                            5,
                            Mark.HIGH,
                            "Response",
                            "Practise the loss of an administrator account",
                            "Nobody has done it; the runbook is from 2023",
                            "Incident lead",
                            "30 Nov",
                            "2 days"),
                    new Action(
                            6,
                            Mark.MEDIUM,
                            "Infrastructure",
                            "Close administrative ports to the internet",
                            "Two test machines still answer",
                            "Network lead",
                            "30 Sep",
                            "1 day"),
                    new Action(
                            7,
                            Mark.MEDIUM,
                            "Infrastructure",
                            "Patch container images within seven days",
                            "The median is 34 days",
                            "Platform lead",
                            "30 Nov",
                            "6 days"),
                    new Action(
                            8,
                            Mark.MEDIUM,
                            "Application",
                            "Scan dependencies in every build",
                            "Three of nine services do it",
                            "Development lead",
                            "31 Oct",
                            "3 days"),
                    new Action(
                            9,
                            Mark.MEDIUM,
                            "Data",
                            "Classify what the search index holds",
                            "Names and addresses are indexed",
                            "Data lead",
                            "30 Nov",
                            "4 days"),
                    new Action(
                            10,
                            Mark.MEDIUM,
                            "Detection",
                            "Alert on use of the root user",
                            "It would be seen after a day",
                            "Security lead",
                            "15 Oct",
                            "1 day"),
                    new Action(
                            11,
                            Mark.LOW,
                            "Application",
                            "Publish a contact for vulnerability reports",
                            "Finders do not know whom to tell",
                            "Development lead",
                            "31 Dec",
                            "1 day"),
                    new Action(
                            12,
                            Mark.LOW,
                            "Response",
                            "Name a deputy for the incident lead",
                            "Holidays leave a gap",
                            "Incident lead",
                            "31 Dec",
                            "1 day"));

    static Report plan() {
        var blocks = new ArrayList<Block>();
        blocks.add(cover());
        blocks.add(summary());
        blocks.add(roadmap());
        blocks.add(new Block.Contents("Contents", 2));
        blocks.add(actions());
        blocks.add(answers());
        blocks.add(method());
        return new Report(DETAILS, blocks);
    }

    static Block cover() {
        return new Block.Cover(
                "Security review",
                "Online shop",
                "What stands between the workload and its launch, and what to do about it",
                List.of(
                        new Fact("Reviewed", List.of(words("14 September 2026"))),
                        new Fact("Environment", List.of(words("Production, two regions"))),
                        new Fact("Owner", List.of(words("Head of e-commerce"))),
                        new Fact("Reviewer", List.of(words("Cloud security team"))),
                        new Fact("Data", List.of(words("Customer names, addresses, card tokens"))),
                        new Fact("Questions", List.of(words("Security pillar, edition 2026-03")))),
                "The review rests on what the people in the room said and on the evidence they"
                        + " showed. It is no certificate.");
    }

    static Section summary() {
        var verdict =
                new Paragraph(
                        Voice.VERDICT,
                        List.of(
                                words(
                                        "Five high risks stand between Online shop and its launch;"
                                                + " three of them can be closed this month.")));
        var figures =
                new Block.Figures(
                        List.of(
                                new Figure(Mark.HIGH, "5", "high risks"),
                                new Figure(Mark.MEDIUM, "11", "medium risks"),
                                new Figure(Mark.LOW, "7", "low risks"),
                                new Figure(Mark.PLAIN, "62 %", "score, up 9 points since March"),
                                new Figure(Mark.PLAIN, "97 %", "of 63 questions answered"),
                                new Figure(Mark.UNANSWERED, "2", "questions open")));
        return new Section(
                "summary",
                "Summary",
                Start.NEW_PAGE,
                List.of(
                        new Paragraph(
                                Voice.SMALL,
                                List.of(
                                        words(
                                                "Online shop · reviewed on 14 September 2026 ·"
                                                        + " second review"))),
                        verdict,
                        new Block.Columns(0.46, List.of(figures), List.of(riskByArea())),
                        topFive(),
                        new Paragraph(
                                Voice.BODY,
                                List.of(
                                        strong("Decision asked for. "),
                                        words(
                                                "Release 14 days of the platform team in October,"
                                                    + " and move the launch from 5 to 19 October."
                                                    + " The next review is on 12 January"
                                                    + " 2027.")))));
    }

    private static Block.BarChart riskByArea() {
        return new Block.BarChart(
                "Risks by area",
                "Identity: 2 high, 1 medium. Detection: 1 high, 3 medium. Infrastructure: 4 medium,"
                        + " 3 low. Data: 1 high, 2 medium, 1 low. Application: 1 medium, 2 low."
                        + " Response: 1 high, 1 low.",
                0,
                List.of(
                        bar("Identity", 2, 1, 0),
                        bar("Detection", 1, 3, 0),
                        bar("Infrastructure", 0, 4, 3),
                        bar("Data", 1, 2, 1),
                        bar("Application", 0, 1, 2),
                        bar("Response", 1, 0, 1)));
    }

    private static Bar bar(String area, int high, int medium, int low) {
        return new Bar(
                area,
                List.of(
                        new Segment(Mark.HIGH, high),
                        new Segment(Mark.MEDIUM, medium),
                        new Segment(Mark.LOW, low)),
                Integer.toString(high + medium + low));
    }

    private static Table topFive() {
        var rows =
                ACTIONS.stream()
                        .limit(5)
                        .map(a ->
                                new Row(
                                        1,
                                        List.of(
                                                List.<Span>of(new Span.Jump(a.title(), a.anchor())),
                                                List.of(words(a.why())),
                                                List.of(words(a.owner())),
                                                List.of(words(a.due())))))
                        .toList();
        return new Table(
                "The five actions that matter most",
                List.of(
                        new Column("What", 3.4, Align.START),
                        new Column("Why", 3, Align.START),
                        new Column("Owner", 1.5, Align.START),
                        new Column("By", 0.9, Align.END)),
                rows);
    }

    private static Section roadmap() {
        var rows =
                ACTIONS.stream()
                        .map(a ->
                                new Row(
                                        0,
                                        List.of(
                                                List.of(words(Integer.toString(a.number()))),
                                                List.<Span>of(
                                                        new Span.Marked(a.risk(), a.riskWord())),
                                                List.<Span>of(new Span.Jump(a.title(), a.anchor())),
                                                List.of(words(a.area())),
                                                List.of(words(a.owner())),
                                                List.of(words(a.effort())),
                                                List.of(words(a.due())))))
                        .toList();
        return new Section(
                "roadmap",
                "Roadmap",
                Start.NEW_PAGE,
                List.of(
                        new Paragraph(
                                Voice.BODY,
                                List.of(
                                        words(
                                                "Twelve actions in three steps: what holds back the"
                                                    + " launch, what follows within the quarter,"
                                                    + " and what keeps the gain."))),
                        new Table(
                                "Roadmap",
                                List.of(
                                        new Column("No.", 0.5, Align.END),
                                        new Column("Risk", 1.2, Align.START),
                                        new Column("Action", 4, Align.START),
                                        new Column("Area", 1.5, Align.START),
                                        new Column("Owner", 1.7, Align.START),
                                        new Column("Effort", 0.9, Align.END),
                                        new Column("By", 0.9, Align.END)),
                                rows),
                        new Block.BarChart(
                                "Score by area, against March",
                                "Identity 48 %, Detection 55 %, Infrastructure 71 %, Data 60 %,"
                                        + " Application 78 %, Response 44 %.",
                                100,
                                List.of(
                                        reached("Identity", 48, "+12"),
                                        reached("Detection", 55, "+5"),
                                        reached("Infrastructure", 71, "+9"),
                                        reached("Data", 60, "±0"),
                                        reached("Application", 78, "+21"),
                                        reached("Response", 44, "−3")))));
    }

    private static Bar reached(String area, int percent, String change) {
        return new Bar(
                area,
                List.of(new Segment(Mark.REACHED, percent), new Segment(Mark.REST, 100 - percent)),
                percent + " % (" + change + ")");
    }

    private static Section actions() {
        var cards = new ArrayList<Block>();
        cards.add(
                new Paragraph(
                        Voice.BODY,
                        List.of(
                                words(
                                        "Each action says what is wrong, what to do and how to see"
                                                + " that it is done."))));
        ACTIONS.forEach(action -> cards.add(card(action)));
        return new Section("actions", "Actions", Start.NEW_PAGE, cards);
    }

    private static Card card(Action a) {
        return new Card(
                a.anchor(),
                List.of(quiet(a.number() + "  "), words(a.title())),
                List.of(
                        new Facts(
                                List.of(
                                        new Fact(
                                                "Risk",
                                                List.<Span>of(
                                                        new Span.Marked(a.risk(), a.riskWord()))),
                                        new Fact("Owner", List.of(words(a.owner()))),
                                        new Fact("By", List.of(words(a.due()))),
                                        new Fact("Effort", List.of(words(a.effort()))))),
                        new Paragraph(
                                Voice.BODY,
                                List.of(
                                        words(
                                                a.why()
                                                        + ". The review found it in the "
                                                        + a.area().toLowerCase(Locale.ROOT)
                                                        + " questions, and the people in the room"
                                                        + " agree that it is the case today. The"
                                                        + " attack needs no special skill, and the"
                                                        + " damage reaches every customer."))),
                        new Points(
                                true,
                                List.of(
                                        List.of(
                                                words(
                                                        "Write down which roles are meant, and who"
                                                                + " holds them.")),
                                        List.of(
                                                words(
                                                        "Switch it on for one team, see that"
                                                            + " nothing breaks for a week, then for"
                                                            + " all; keep the old way open for the"
                                                            + " on-call engineer until then.")),
                                        List.of(
                                                words("Have the "),
                                                strong("weekly report"),
                                                words(" show whoever is missing.")))),
                        new Paragraph(
                                Voice.SMALL,
                                List.of(
                                        words("More: "),
                                        new Span.Link(
                                                "Well-Architected security pillar",
                                                URI.create(
                                                        "https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/welcome.html")),
                                        words(" · see also "),
                                        new Span.Jump("Roadmap", "roadmap"),
                                        words(".")))));
    }

    private static Section answers() {
        var blocks = new ArrayList<Block>();
        for (var area : List.of("Identity", "Detection", "Infrastructure")) {
            blocks.add(
                    new Section(
                            "answers-" + area,
                            area,
                            Start.HERE,
                            List.of(
                                    new Table(
                                            area,
                                            List.of(
                                                    new Column("Practice", 5, Align.START),
                                                    new Column("Answer", 1.6, Align.START),
                                                    new Column("Risk", 1.7, Align.START)),
                                            List.of(
                                                    answer(
                                                            "Use strong sign-in mechanisms",
                                                            "Partly",
                                                            Mark.HIGH,
                                                            "High"),
                                                    answer(
                                                            "Use temporary credentials",
                                                            "Not in place",
                                                            Mark.ACCEPTED_HIGH,
                                                            "High, accepted"),
                                                    answer(
                                                            "Store and use secrets securely",
                                                            "In place",
                                                            Mark.NONE,
                                                            "None"),
                                                    answer(
                                                            "Rely on a central identity provider",
                                                            "In place",
                                                            Mark.NONE,
                                                            "None"),
                                                    answer(
                                                            "Audit and rotate credentials"
                                                                    + " periodically",
                                                            "Not in place",
                                                            Mark.MEDIUM,
                                                            "Medium"),
                                                    answer(
                                                            "Employ user groups and attributes",
                                                            "Unanswered",
                                                            Mark.UNANSWERED,
                                                            "Open"),
                                                    answer(
                                                            "Share resources securely with a third"
                                                                    + " party",
                                                            "Not applicable",
                                                            Mark.NOT_APPLICABLE,
                                                            "No third party"),
                                                    answer(
                                                            "Reduce permissions continuously",
                                                            "Partly",
                                                            Mark.LOW,
                                                            "Low"),
                                                    answer(
                                                            "Manage access based on life cycle",
                                                            "Partly",
                                                            Mark.ACCEPTED_MEDIUM,
                                                            "Medium, accepted"))),
                                    new Paragraph(
                                            Voice.QUOTE,
                                            List.of(
                                                    words(
                                                            "We know about the keys of the old"
                                                                + " import job. The job goes away"
                                                                + " in October; until then its key"
                                                                + " is watched, and the security"
                                                                + " lead has agreed to that in"
                                                                + " writing."))),
                                    new Section(
                                            "notes-" + area,
                                            "Evidence",
                                            Start.HERE,
                                            List.of(
                                                    new Points(
                                                            false,
                                                            List.of(
                                                                    List.of(
                                                                            words(
                                                                                    "Credential"
                                                                                        + " report"
                                                                                        + " of 10"
                                                                                        + " September,"
                                                                                        + " shown"
                                                                                        + " on screen")),
                                                                    List.of(
                                                                            words(
                                                                                    "Sign-in"
                                                                                        + " policy,"
                                                                                        + " version"
                                                                                        + " 4")),
                                                                    List.of(
                                                                            words(
                                                                                    "Interview with"
                                                                                        + " the platform"
                                                                                        + " lead")))))))));
        }
        return new Section("answers", "Answers", Start.NEW_PAGE, blocks);
    }

    private static Row answer(String practice, String answer, Mark mark, String word) {
        return new Row(
                1,
                List.of(
                        List.of(words(practice)),
                        List.of(words(answer)),
                        List.<Span>of(new Span.Marked(mark, word))));
    }

    private static Section method() {
        return new Section(
                "method",
                "How this was made",
                Start.HERE,
                List.of(
                        new Paragraph(
                                Voice.BODY,
                                List.of(
                                        words(
                                                "Risk follows from the answers alone: the same"
                                                    + " answers give the same plan on any day. A"
                                                    + " practice that is not in place raises the"
                                                    + " risk that the question set states for it;"
                                                    + " one that is partly in place raises it by a"
                                                    + " step less."))),
                        new Facts(
                                List.of(
                                        new Fact(
                                                "Question set",
                                                List.of(
                                                        words(
                                                                "Security pillar, edition 2026-03,"
                                                                        + " 63 questions in 11"
                                                                        + " areas"))),
                                        new Fact(
                                                "People",
                                                List.of(
                                                        words(
                                                                "Platform lead, data lead, security"
                                                                    + " lead, two developers"))),
                                        new Fact(
                                                "Time",
                                                List.of(
                                                        words(
                                                                "Two sessions of three hours on 10"
                                                                        + " and 11 September"
                                                                        + " 2026")))))));
    }
}
