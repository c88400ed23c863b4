package dev.parapet.report.pdf;

import static dev.parapet.report.Span.quiet;
import static dev.parapet.report.Span.strong;
import static dev.parapet.report.Span.words;
import static dev.parapet.report.pdf.Draft.column;
import static dev.parapet.report.pdf.Draft.fact;
import static dev.parapet.report.pdf.Draft.figures;
import static dev.parapet.report.pdf.Draft.page;
import static dev.parapet.report.pdf.Draft.row;
import static dev.parapet.report.pdf.Draft.say;
import static dev.parapet.report.pdf.Draft.text;

import dev.parapet.report.Block;
import dev.parapet.report.Block.BarChart;
import dev.parapet.report.Block.Card;
import dev.parapet.report.Block.Fact;
import dev.parapet.report.Block.Facts;
import dev.parapet.report.Block.Paragraph;
import dev.parapet.report.Block.Points;
import dev.parapet.report.Block.Row;
import dev.parapet.report.Block.Section;
import dev.parapet.report.Block.Table;
import dev.parapet.report.Block.Voice;
import dev.parapet.report.Mark;
import dev.parapet.report.Span;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The actions of the made-up plan: the five that matter, the roadmap, a card for each.
final class ShopActions {
    private static final List<Action> ACTIONS =
            """
            1|High|Identity|Require hardware keys for every administrator|One stolen password opens all accounts|Platform lead|30 Sep|3 days
            2|High|Identity|Replace long-lived access keys by roles|41 keys are older than a year|Platform lead|31 Oct|8 days
            3|High|Data|Encrypt the order database with a key of our own|Card tokens lie readable in backups|Data lead|31 Oct|5 days
            4|High|Detection|Send audit logs to an account that nobody can write to|An intruder could erase the traces|Security lead|15 Oct|4 days
            5|High|Response|Practise the loss of an administrator account|Nobody has done it; the runbook is from 2023|Incident lead|30 Nov|2 days
            6|Medium|Infrastructure|Close administrative ports to the internet|Two test machines still answer|Network lead|30 Sep|1 day
            7|Medium|Infrastructure|Patch container images within seven days|The median is 34 days|Platform lead|30 Nov|6 days
            8|Medium|Application|Scan dependencies in every build|Three of nine services do it|Development lead|31 Oct|3 days
            9|Medium|Data|Classify what the search index holds|Names and addresses are indexed|Data lead|30 Nov|4 days
            10|Medium|Detection|Alert on use of the root user|It would be seen after a day|Security lead|15 Oct|1 day
            11|Low|Application|Publish a contact for vulnerability reports|Finders do not know whom to tell|Development lead|31 Dec|1 day
            12|Low|Response|Name a deputy for the incident lead|Holidays leave a gap|Incident lead|31 Dec|1 day
            """
                    .lines()
                    .map(line -> Action.of(line.split("\\|")))
                    .toList();

    private ShopActions() {}

    private record Action(
            String number,
            String risk,
            String area,
            String title,
            String why,
            String owner,
            String due,
            String effort) {
        static Action of(String[] of) {
            return new Action(of[0], of[1], of[2], of[3], of[4], of[5], of[6], of[7]);
        }

        String anchor() {
            return "action-" + number;
        }

        List<Span> marked() {
            return List.of(new Span.Marked(Mark.valueOf(risk.toUpperCase(Locale.ROOT)), risk));
        }

        List<Span> jump() {
            return List.of(new Span.Jump(title, anchor()));
        }
    }

    static Table topFive() {
        var rows = ACTIONS.stream().limit(5).map(ShopActions::inShort).toList();
        return new Table(
                "The five actions that matter most",
                List.of(
                        column("What", 3.4),
                        column("Why", 3),
                        column("Owner", 1.5),
                        figures("By", 1)),
                rows);
    }

    private static Row inShort(Action a) {
        return row(List.of(a.jump(), text(a.why()), text(a.owner()), text(a.due())));
    }

    static Section roadmap(BarChart score) {
        var columns =
                List.of(
                        figures("No.", 0.5),
                        column("Risk", 1.2),
                        column("Action", 4),
                        column("Area", 1.5),
                        column("Owner", 1.7),
                        figures("Effort", 0.9),
                        figures("By", 0.9));
        return page(
                "roadmap",
                "Roadmap",
                say(
                        Voice.BODY,
                        "Twelve actions in three steps: what holds back the launch, what follows"
                                + " within the quarter, and what keeps the gain."),
                new Table("Roadmap", columns, ACTIONS.stream().map(ShopActions::line).toList()),
                score);
    }

    private static Row line(Action a) {
        return new Row(
                0,
                List.of(
                        text(a.number()),
                        a.marked(),
                        a.jump(),
                        text(a.area()),
                        text(a.owner()),
                        text(a.effort()),
                        text(a.due())));
    }

    static Section actions() {
        var blocks = new ArrayList<Block>();
        blocks.add(say(Voice.BODY, "Each says what is wrong, what to do and when it is done."));
        ACTIONS.forEach(action -> blocks.add(card(action)));
        return page("actions", "Actions", blocks.toArray(Block[]::new));
    }

    private static Card card(Action a) {
        var facts =
                List.of(
                        new Fact("Risk", a.marked()),
                        fact("Owner", a.owner()),
                        fact("By", a.due()),
                        fact("Effort", a.effort()));
        var why =
                ". The review found it in the questions on "
                        + a.area().toLowerCase(Locale.ROOT)
                        + ", and the people in the room agree that it is the case today. The attack"
                        + " needs no special skill, and the damage reaches every customer.";
        var title = List.of(quiet(a.number() + "  "), words(a.title()));
        return new Card(
                a.anchor(),
                title,
                List.of(new Facts(facts), say(Voice.BODY, a.why() + why), steps(), more()));
    }

    private static Points steps() {
        return new Points(
                true,
                List.of(
                        text("Write down which roles are meant, and who holds them."),
                        text(
                                "Switch it on for one team, see that nothing breaks for a week,"
                                        + " then for all; keep the old way open for the on-call"
                                        + " engineer until then."),
                        List.of(
                                words("Have the "),
                                strong("weekly report"),
                                words(" show whoever is missing."))));
    }

    private static Paragraph more() {
        var address = URI.create("https://docs.aws.amazon.com/wellarchitected/latest/");
        return new Paragraph(
                Voice.SMALL,
                List.of(
                        words("More: "),
                        new Span.Link("Well-Architected security pillar", address),
                        words(" · see also "),
                        new Span.Jump("Roadmap", "roadmap"),
                        words(".")));
    }
}
