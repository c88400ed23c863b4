package dev.parapet.desktop.write;

import dev.parapet.plan.check.PlanCheck;
import dev.parapet.report.pdf.PdfPages;
import dev.parapet.report.pdf.PdfPages.Heading;
import dev.parapet.report.plan.PlanFormat;
import dev.parapet.report.plan.PlanSection;
import dev.parapet.report.plan.PlanSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Writes a plan into memory and opens it to be looked at.
record ProofWork(PlanSource plan, PlanFormat format) {
    /// What is shown on paper, though whoever opens the file decides on its pages.
    static final Set<PlanFormat> LAID_OUT_LATER = Set.of(PlanFormat.HTML, PlanFormat.WORD);

    Proof proof() throws IOException {
        var titles = plan.sections();
        var findings = PlanCheck.of(plan.planned());
        if (format.isDocument() && titles.keySet().stream().noneMatch(plan.options()::says)) {
            return new Proof(new Proof.Blank(), spots(titles, List.of()), List.of(), findings);
        }
        var shown = LAID_OUT_LATER.contains(format) ? PlanFormat.PDF : format;
        var bytes = new ByteArrayOutputStream();
        var remarks = shown.write(plan, bytes);
        if (shown == PlanFormat.PDF) {
            var pages = PdfPages.of(bytes.toByteArray());
            var sight = new Proof.Pages(pages, pages.count(), pages.proportion(0));
            return new Proof(sight, spots(titles, pages.headings()), remarks, findings);
        }
        var sight =
                format == PlanFormat.EXCEL
                        ? new Proof.Lines(plan.rows())
                        : text(bytes.toByteArray());
        return new Proof(sight, spots(titles, List.of()), remarks, findings);
    }

    private static Map<PlanSection, Proof.Spot> spots(
            Map<PlanSection, String> titles, List<Heading> headings) {
        var spots = new EnumMap<PlanSection, Proof.Spot>(PlanSection.class);
        titles.forEach((section, title) -> spots.put(section, spot(title, headings)));
        return spots;
    }

    private static Proof.Spot spot(String title, List<Heading> headings) {
        return headings.stream()
                .filter(heading -> heading.title().equals(title))
                .<Proof.Spot>map(heading -> new Proof.OnPage(heading.page()))
                .findFirst()
                .orElseGet(Proof.Nowhere::new);
    }

    /// The lines of a text file, where it is one.
    private static Proof.Sight text(byte[] bytes) {
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return new Proof.Lines(text.toString().lines().toList());
        } catch (CharacterCodingException e) {
            return new Proof.Foreign();
        }
    }
}
