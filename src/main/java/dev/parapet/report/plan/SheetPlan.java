package dev.parapet.report.plan;

import dev.parapet.report.pdf.Paper;
import dev.parapet.report.sheet.PlanWorkbook;
import dev.parapet.report.workbook.Workbook;
import dev.parapet.report.workbook.WorkbookWriter;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/// The plan as a workbook of Excel.
final class SheetPlan {
    private SheetPlan() {}

    static List<Remark> write(PlanSource plan, OutputStream to) throws IOException {
        var written = WorkbookWriter.write(workbook(plan), to);
        var remarks = new ArrayList<Remark>();
        if (!written.replaced().isEmpty()) {
            remarks.add(new Remark.Unwritable(written.replaced()));
        }
        if (!written.cut().isEmpty()) {
            remarks.add(new Remark.Cut(written.cut()));
        }
        return remarks;
    }

    static Workbook workbook(PlanSource plan) {
        return PlanWorkbook.of(
                plan.planned(),
                PlanReport.details(plan.review(), plan.day(), plan.options()),
                paper(plan.options().paper()));
    }

    private static Workbook.Paper paper(Paper paper) {
        return switch (paper) {
            case A4 -> Workbook.Paper.A4;
            case LETTER -> Workbook.Paper.LETTER;
        };
    }
}
