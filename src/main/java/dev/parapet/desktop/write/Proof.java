package dev.parapet.desktop.write;

import dev.parapet.plan.check.Finding;
import dev.parapet.report.pdf.PdfPages;
import dev.parapet.report.plan.PlanSection;
import dev.parapet.report.plan.Remark;

import java.util.List;
import java.util.Map;

/// A plan as it would be written, to look at.
///
/// @param sections that have something to say, with the page that each begins on
/// @param remarks what whoever writes it should know
/// @param findings what should be mended before it goes out
record Proof(
        Sight sight,
        Map<PlanSection, Spot> sections,
        List<Remark> remarks,
        List<Finding> findings) {
    Proof {
        sections = Map.copyOf(sections);
        findings = List.copyOf(findings);
        remarks = List.copyOf(remarks);
    }

    /// What there is to see.
    sealed interface Sight {}

    /// Pages of paper.
    ///
    /// @param proportion how many times as high as wide they are
    record Pages(PdfPages document, int count, double proportion) implements Sight {}

    /// A file of text.
    record Lines(List<String> lines) implements Sight {
        public Lines {
            lines = List.copyOf(lines);
        }
    }

    /// A file for another program.
    record Foreign() implements Sight {}

    /// No section that is wanted has anything to say.
    record Blank() implements Sight {}

    /// Where a section begins.
    sealed interface Spot {}

    /// @param page 0 for the first
    record OnPage(int page) implements Spot {}

    /// It is not written, or has no page.
    record Nowhere() implements Spot {}
}
