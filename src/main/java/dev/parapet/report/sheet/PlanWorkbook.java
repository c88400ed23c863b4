package dev.parapet.report.sheet;

import dev.parapet.plan.PlannedReview;
import dev.parapet.plan.PriorityWording;
import dev.parapet.report.Details;
import dev.parapet.report.workbook.Workbook;
import dev.parapet.report.workbook.Workbook.Paper;
import dev.parapet.wording.Wording;

import java.util.List;

/// The plan as a workbook. {@link SheetImport} reads it back.
public final class PlanWorkbook {
    private PlanWorkbook() {}

    /// The same review and day give the same workbook.
    ///
    /// @param details with the language of the fixed text
    public static Workbook of(PlannedReview planned, Details details, Paper paper) {
        var wording = new Wording(details.language());
        var values = new CellValues(wording, new Phrases(details.language()));
        return new Workbook(
                details,
                paper,
                List.of(
                        new PlanSheet(values).sheet(planned),
                        new ActionsSheet(values, new PriorityWording(wording)).sheet(planned),
                        new AnswersSheet(values).sheet(planned.review()),
                        new KeptSheet(values).sheet(planned.review())));
    }
}
