package dev.parapet.bench.plan;

import dev.parapet.report.Report;
import dev.parapet.report.pdf.Paper;
import dev.parapet.report.pdf.PdfWriter;

import java.io.OutputStream;

/// Who writes a plan as PDF within a Java process.
enum Writer {
    /// Nobody: what the others are compared with, for every process makes the report first.
    NONE("the report alone", false),
    PARAPET("Parapet", true),
    OPEN_PDF("OpenPDF 3.0.5", false),
    OPEN_HTML_TO_PDF("openhtmltopdf 1.1.65", true),
    FOP("Apache FOP 2.11", true);

    private final String name;
    private final boolean tags;

    Writer(String name, boolean tags) {
        this.name = name;
        this.tags = tags;
    }

    String inWords() {
        return name;
    }

    /// Whether it needs nothing but what Parapet ships.
    boolean isOfParapet() {
        return this == NONE || this == PARAPET;
    }

    /// Whether thousands of pages are a matter of seconds.
    boolean isQuick() {
        return this == PARAPET || this == OPEN_PDF;
    }

    /// Whether its PDF is tagged.
    boolean tags() {
        return tags;
    }

    void write(Report report, OutputStream to) throws Exception {
        switch (this) {
            case NONE -> {}
            case PARAPET -> new PdfWriter(Paper.A4).write(report, to);
            case OPEN_PDF -> OpenPdfPlan.write(report, to);
            case OPEN_HTML_TO_PDF -> HtmlPlan.write(report, to);
            case FOP -> FopPlan.write(report, to);
        }
    }
}
