package dev.parapet.report.pdf;

import static dev.parapet.report.pdf.Draft.column;
import static dev.parapet.report.pdf.Draft.figures;
import static dev.parapet.report.pdf.Draft.row;

import dev.parapet.report.Block;
import dev.parapet.report.Block.Row;
import dev.parapet.report.Block.Table;
import dev.parapet.report.Report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;

/// Reports that try the writer.
public enum Reports {
    PLAN,
    EVERYTHING,
    NOTHING,
    EMPTY_PARTS,
    HOSTILE,
    TALL_ROW,
    MANY_ROWS;

    public Report report() {
        return switch (this) {
            case PLAN -> OnlineShop.plan();
            case EVERYTHING -> Everything.report();
            case NOTHING -> of();
            case EMPTY_PARTS -> EmptyParts.report();
            case HOSTILE -> Hostile.report();
            case TALL_ROW -> tallRow();
            case MANY_ROWS -> manyRows();
        };
    }

    public static Report of(Block... blocks) {
        return new Report(OnlineShop.DETAILS, List.of(blocks));
    }

    static byte[] bytes(Report report) {
        return bytes(report, Paper.A4);
    }

    static byte[] bytes(Report report, Paper paper) {
        var bytes = new ByteArrayOutputStream();
        try {
            new PdfWriter(paper).write(report, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static Table table(List<Row> rows) {
        return new Table("What it shows", List.of(column("Name", 1), figures("Value", 2)), rows);
    }

    private static Report tallRow() {
        var tall = "word ".repeat(4000).strip();
        return of(table(List.of(row("before", "x"), row("tall", tall), row("after", "y"))));
    }

    private static Report manyRows() {
        return of(
                table(
                        IntStream.rangeClosed(1, 400)
                                .mapToObj(i -> row("row " + i, "value " + i))
                                .toList()));
    }
}
