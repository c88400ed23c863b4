package dev.parapet.report.plan;

import static dev.parapet.report.Span.quiet;
import static dev.parapet.report.Span.strong;
import static dev.parapet.report.Span.words;

import dev.parapet.assessment.Responsibility;
import dev.parapet.assessment.Responsibility.Division;
import dev.parapet.assessment.Responsibility.Share;
import dev.parapet.assessment.Score;
import dev.parapet.questionset.Assurance;
import dev.parapet.questionset.Ownership.Carrier;
import dev.parapet.questionset.ServiceModel;
import dev.parapet.report.Block;
import dev.parapet.report.Block.Matrix;
import dev.parapet.report.Block.MatrixRow;
import dev.parapet.report.Block.Paragraph;
import dev.parapet.report.Block.Row;
import dev.parapet.report.Block.Section;
import dev.parapet.report.Block.Start;
import dev.parapet.report.Block.Table;
import dev.parapet.report.Block.Tile;
import dev.parapet.report.Block.Voice;
import dev.parapet.report.Mark;
import dev.parapet.report.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Who carries what: each area in each service model of the workload, and below it what is
/// inherited and which report proves it.
final class ResponsibilityPart {
    private static final Tile UNDIVIDED = new Tile(Mark.PLAIN, 0, List.of());

    private final Subject subject;
    private final Responsibility responsibility;

    private ResponsibilityPart(Subject subject, Responsibility responsibility) {
        this.subject = subject;
        this.responsibility = responsibility;
    }

    static List<Block> of(Subject subject) {
        var responsibility = Responsibility.of(subject.review(), subject.assessment());
        return responsibility.isEmpty()
                ? List.of()
                : List.of(new ResponsibilityPart(subject, responsibility).section());
    }

    private Section section() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Paragraph(Voice.BODY, List.of(words(say("carries.how")))));
        blocks.add(matrix());
        var inherited = responsibility.inherited();
        if (!inherited.isEmpty()) {
            blocks.add(inherited(inherited));
        }
        return new Section("responsibility", say("carries"), Start.NEW_PAGE, blocks);
    }

    private Matrix matrix() {
        var columns = responsibility.models().stream().map(subject.wording()::model).toList();
        var rows = new ArrayList<MatrixRow>();
        responsibility.divisions().forEach(division -> rows.add(row(division)));
        if (rows.size() > 1) {
            rows.add(sum());
        }
        return new Matrix(say("carries"), say("carries.area"), columns, rows);
    }

    private MatrixRow row(Division division) {
        var tiles = responsibility.models().stream().map(model -> tile(division, model)).toList();
        return new MatrixRow(List.of(title(division)), tiles);
    }

    /// Leads to the answers, where the area asks anything.
    private Span title(Division division) {
        return division.shares().stream().allMatch(share -> share.questions().isEmpty())
                ? words(division.area().title())
                : new Span.Jump(division.area().title(), AnswersPart.anchorOf(division));
    }

    private Tile tile(Division division, ServiceModel model) {
        return division.shares().stream()
                .filter(share -> share.model() == model)
                .findFirst()
                .map(this::tile)
                .orElse(UNDIVIDED);
    }

    private Tile tile(Share share) {
        var carrier = subject.wording().carrier(share.ownership());
        if (share.ownership().carrier() == Carrier.PROVIDER) {
            return new Tile(Mark.PLAIN, 0, List.of(List.of(quiet(carrier))));
        }
        return covered(List.of(strong(carrier)), share.customer());
    }

    private MatrixRow sum() {
        var tiles =
                responsibility.byModel().values().stream()
                        .map(score -> covered(List.of(), score))
                        .toList();
        return new MatrixRow(List.of(strong(say("carries.all"))), tiles);
    }

    /// Stronger the more of the customer's half is in place; never untinted, as the provider's are.
    private Tile covered(List<Span> carrier, Score customer) {
        if (customer.asked() == 0) {
            return new Tile(Mark.PLAIN, 0, List.of(carrier));
        }
        var figures = List.of(words(subject.figures(customer)));
        var lines = carrier.isEmpty() ? List.of(figures) : List.of(carrier, figures);
        return new Tile(Mark.NONE, 0.1 + 0.9 * customer.points() / 100, lines);
    }

    private Section inherited(List<Division> divisions) {
        var phrases = subject.phrases();
        var columns =
                List.of(
                        phrases.column("carries.area", 2),
                        phrases.column("carries.models", 1.7),
                        phrases.column("carries.report", 2.8),
                        phrases.column("carries.look_for", 4));
        var rows = divisions.stream().map(this::inherited).toList();
        return new Section(
                "inherited",
                say("inherited"),
                Start.HERE,
                List.of(
                        new Paragraph(Voice.BODY, List.of(words(say("inherited.why")))),
                        new Table(say("inherited"), columns, rows)));
    }

    private Row inherited(Division division) {
        var assurance = division.area().assurance();
        return new Row(
                1,
                List.of(
                        List.of(words(division.area().title()), quiet("  " + division.area().id())),
                        List.of(words(models(division))),
                        List.of(words(report(assurance))),
                        List.of(words(assurance.lookFor()))));
    }

    private String report(Assurance assurance) {
        if (assurance.report().isBlank()) {
            return say("inherited.no_report");
        }
        return assurance.read().isBlank()
                ? assurance.report()
                : say("inherited.report", assurance.report(), assurance.read());
    }

    private String models(Division division) {
        var all =
                division.inherited().stream()
                        .filter(share -> share.ownership().carrier() == Carrier.PROVIDER)
                        .count();
        return all > 1 && all == responsibility.models().size()
                ? say("inherited.everywhere")
                : division.inherited().stream().map(this::model).collect(Collectors.joining(", "));
    }

    private String model(Share share) {
        var model = subject.wording().model(share.model());
        return share.ownership().carrier() == Carrier.PROVIDER
                ? model
                : say("inherited.in_part", model);
    }

    private String say(String key, Object... values) {
        return subject.phrases().say(key, values);
    }
}
