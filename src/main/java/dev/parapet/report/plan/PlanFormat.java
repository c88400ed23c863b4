package dev.parapet.report.plan;

import dev.parapet.report.exchange.JiraCsv;
import dev.parapet.report.exchange.Oscal;
import dev.parapet.report.exchange.PlanJson;
import dev.parapet.report.markdown.MarkdownWriter;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The kinds of file that a plan is written as, told by the ending of their name. A new one is a
/// constant and a line here, and its writer.
public enum PlanFormat {
    PDF("pdf"),
    /// The plan as an editable document.
    WORD("docx"),
    /// Actions and answers as tables that people fill in and that are read back.
    EXCEL("xlsx"),
    /// One file for a browser.
    HTML("html"),
    MARKDOWN("md"),
    /// The actions for the import of Jira.
    CSV("csv"),
    /// Everything for programs, as `plan-1.schema.json` describes it.
    JSON("json"),
    /// A plan of action and milestones.
    OSCAL("oscal.json");

    private static final Comparator<PlanFormat> SHORTEST_ENDING_FIRST =
            Comparator.comparingInt(format -> format.ending.length());

    private final String ending;

    PlanFormat(String ending) {
        this.ending = ending;
    }

    /// The format that a file's name ends in. The longest ending decides.
    public static Optional<PlanFormat> of(Path file) {
        var name = file.toString().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> name.endsWith("." + format.ending))
                .max(SHORTEST_ENDING_FIRST);
    }

    /// The ending of its files, without the dot.
    public String ending() {
        return ending;
    }

    /// Whether its files carry the review, and take a password or a signature.
    public boolean isEnvelope() {
        return this == PDF;
    }

    /// Whether its files read like a document, with sections and a look; the others hold data.
    public boolean isDocument() {
        return switch (this) {
            case PDF, WORD, HTML, MARKDOWN -> true;
            case EXCEL, CSV, JSON, OSCAL -> false;
        };
    }

    /// Leaves the stream open.
    ///
    /// @return what whoever asked for the plan should know
    /// @throws IllegalArgumentException where a password or a signature is asked for and the format
    ///   takes none
    public List<Remark> write(PlanSource plan, OutputStream to) throws IOException {
        if (!isEnvelope() && plan.options().delivery().isSealed()) {
            throw new IllegalArgumentException(name() + " takes no password and no signature");
        }
        switch (this) {
            case PDF -> {
                return PdfPlan.write(plan, to);
            }
            case WORD -> {
                return WordPlan.write(plan, to);
            }
            case EXCEL -> {
                return SheetPlan.write(plan, to);
            }
            case HTML -> HtmlPlan.write(plan, to);
            case MARKDOWN -> MarkdownWriter.write(plan.report(), to);
            case CSV -> JiraCsv.write(plan.data(), to);
            case JSON -> PlanJson.write(plan.data(), to);
            case OSCAL -> Oscal.write(plan.data(), to);
        }
        return List.of();
    }
}
