package dev.parapet.report.plan;

import static dev.parapet.report.Span.quiet;
import static dev.parapet.report.Span.strong;
import static dev.parapet.report.Span.words;

import dev.parapet.assessment.Responsibility;
import dev.parapet.assessment.Responsibility.Division;
import dev.parapet.assessment.Responsibility.Share;
import dev.parapet.questionset.Assurance;
import dev.parapet.questionset.Ownership.Carrier;
import dev.parapet.questionset.ServiceModel;
import dev.parapet.report.Block;
import dev.parapet.report.Block.Column;
import dev.parapet.report.Block.Paragraph;
import dev.parapet.report.Block.Row;
import dev.parapet.report.Block.Section;
import dev.parapet.report.Block.Start;
import dev.parapet.report.Block.Table;
import dev.parapet.report.Block.Voice;
import dev.parapet.report.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Who carries what: each area in each service model of the workload, and below it what is
/// inherited and which report proves it.
final class ResponsibilityPart {
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

    private Table matrix() {
        var columns = new ArrayList<Column>();
        columns.add(subject.phrases().column("carries.area", 2.6));
        responsibility.models().stream()
                .map(model -> new Column(subject.wording().model(model), 1.5, Block.Align.START))
                .forEach(columns::add);
        var rows = new ArrayList<Row>();
        responsibility.divisions().forEach(division -> rows.add(row(division)));
        if (rows.size() > 1) {
            rows.add(sum());
        }
        return new Table(say("carries"), columns, rows);
    }

    private Row row(Division division) {
        var cells = new ArrayList<List<Span>>();
        cells.add(List.of(title(division), quiet("  " + division.area().id())));
        responsibility.models().forEach(model -> cells.add(cell(division, model)));
        return new Row(1, cells);
    }

    /// Leads to the answers, where the area asks anything.
    private Span title(Division division) {
        return division.shares().stream().allMatch(share -> share.questions().isEmpty())
                ? words(division.area().title())
                : new Span.Jump(division.area().title(), AnswersPart.anchorOf(division));
    }

    private List<Span> cell(Division division, ServiceModel model) {
        return division.shares().stream()
                .filter(share -> share.model() == model)
                .findFirst()
                .map(this::cell)
                .orElse(List.of());
    }

    private List<Span> cell(Share share) {
        var carrier = subject.wording().carrier(share.ownership());
        var spans = new ArrayList<Span>();
        spans.add(
                share.ownership().carrier() == Carrier.PROVIDER ? words(carrier) : strong(carrier));
        if (share.customer().asked() > 0) {
            spans.add(quiet("  " + subject.figures(share.customer())));
        }
        return spans;
    }

    private Row sum() {
        var cells = new ArrayList<List<Span>>();
        cells.add(List.of(strong(say("carries.all"))));
        responsibility
                .byModel()
                .forEach((_, score) -> cells.add(List.of(words(subject.figures(score)))));
        return new Row(1, cells);
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
