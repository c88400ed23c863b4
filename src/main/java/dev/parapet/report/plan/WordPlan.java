package dev.parapet.report.plan;

import dev.parapet.report.pdf.Paper;
import dev.parapet.report.word.DocxWriter;
import dev.parapet.report.word.Page;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/// The plan as a document of Word.
final class WordPlan {
    private WordPlan() {}

    static List<Remark> write(PlanSource plan, OutputStream to) throws IOException {
        var replaced =
                new DocxWriter(page(plan.options().paper()), plan.progress())
                        .write(plan.report(), to);
        return replaced.isEmpty() ? List.of() : List.of(new Remark.Unwritable(replaced));
    }

    private static Page page(Paper paper) {
        return switch (paper) {
            case A4 -> Page.A4;
            case LETTER -> Page.LETTER;
        };
    }
}
