package dev.parapet.report.sheet;

import dev.parapet.assessment.Assessment.AreaAssessment;
import dev.parapet.assessment.Risk;
import dev.parapet.plan.Horizon;
import dev.parapet.plan.PlannedReview;
import dev.parapet.report.workbook.Cell;
import dev.parapet.report.workbook.Highlight;
import dev.parapet.report.workbook.Look;
import dev.parapet.report.workbook.Sheet;
import dev.parapet.report.workbook.Sheet.Lines;
import dev.parapet.report.workbook.Table;
import dev.parapet.wording.Verdict;

import java.util.ArrayList;
import java.util.List;

/// The first sheet: what the workbook is, the scores by area, and how to bring edits back.
record PlanSheet(CellValues values) {
    private static final List<Double> WIDTHS = List.of(52d, 13d, 13d, 10d, 10d, 10d, 28d);

    Sheet sheet(PlannedReview planned) {
        var parts = new ArrayList<Sheet.Part>();
        parts.add(new Lines(top(planned)));
        parts.add(new Sheet.Listed(areas(planned)));
        parts.add(new Lines(below()));
        var name = Sheet.fitting(say("sheet.plan"));
        return new Sheet(name, Sheet.Visibility.SHOWN, WIDTHS, parts, 0, 0);
    }

    private List<List<Cell>> top(PlannedReview planned) {
        var review = planned.review();
        var plan = planned.plan();
        var lines = new ArrayList<List<Cell>>();
        lines.add(line(review.workload().name(), Look.TITLE));
        lines.add(line(say("plan.kind", values.wording().day(planned.day())), Look.SUBTITLE));
        if (!review.people().reviewer().isBlank()) {
            lines.add(line(say("plan.by", review.people().reviewer()), Look.QUIET));
        }
        for (var set : review.sets()) {
            lines.add(
                    line(
                            say("plan.sets", set.heading().title() + " " + set.heading().version()),
                            Look.QUIET));
        }
        lines.add(List.of());
        var verdict =
                new Verdict(values.wording())
                        .sentence(
                                planned.assessment(),
                                plan.quickWins().size(),
                                plan.openWithin(Horizon.NOW));
        lines.add(line(verdict, Look.PLAIN));
        var score = values.wording().score(planned.assessment().score());
        lines.add(line(say("plan.score", score), Look.PLAIN));
        lines.add(List.of());
        lines.add(line(say("plan.areas"), Look.SUBTITLE));
        return lines;
    }

    private Table areas(PlannedReview planned) {
        var draft = new TableDraft<AreaAssessment>(values);
        draft.read("area", WIDTHS.get(0), area -> Cell.of(area.area().title(), Look.TEXT));
        draft.read("score", WIDTHS.get(1), PlanSheet::points).highlight(Highlight.Bars::new);
        draft.read("answered", WIDTHS.get(2), area -> figure(area.score().completeness()));
        draft.read("high", WIDTHS.get(3), area -> count(area, Risk.HIGH));
        draft.read("medium", WIDTHS.get(4), area -> count(area, Risk.MEDIUM));
        draft.read("low", WIDTHS.get(5), area -> count(area, Risk.LOW));
        draft.read("set", WIDTHS.get(6), area -> Cell.of(area.set().id(), Look.SMALL));
        return draft.table("Areas", say("plan.areas.described"), planned.assessment().areas());
    }

    /// A score where something applies.
    private static Cell points(AreaAssessment area) {
        return area.score().hasPoints()
                ? figure(area.score().points())
                : new Cell.Blank(Look.FIGURE);
    }

    private static Cell count(AreaAssessment area, Risk risk) {
        return figure(area.risks().getOrDefault(risk, 0));
    }

    private static Cell figure(int number) {
        return new Cell.Figure(number, Look.FIGURE);
    }

    private List<List<Cell>> below() {
        var lines = new ArrayList<List<Cell>>();
        lines.add(List.of());
        lines.add(line(say("plan.inside"), Look.SUBTITLE));
        lines.add(line(say("plan.inside.actions"), Look.PLAIN));
        lines.add(line(say("plan.inside.answers"), Look.PLAIN));
        lines.add(List.of());
        lines.add(line(say("plan.back"), Look.SUBTITLE));
        for (var key : List.of("edit", "rows", "preview", "import")) {
            lines.add(line(say("plan.back." + key), Look.PLAIN));
        }
        lines.add(line(say("plan.back.text"), Look.QUIET));
        return lines;
    }

    private static List<Cell> line(String text, Look look) {
        return List.of(Cell.of(text, look));
    }

    private String say(String key, Object... values) {
        return this.values.phrases().say(key, values);
    }
}
