package dev.parapet.report.workbook;

import dev.parapet.report.Details;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A workbook to be written.
///
/// @param details what it says about itself, and the foot of its pages
public record Workbook(Details details, Paper paper, List<Sheet> sheets) {
    private static final String BETWEEN = " | ";

    public Workbook {
        sheets = List.copyOf(sheets);
    }

    /// What its sheets say, row by row, for those who look at it before it is written.
    public List<String> lines() {
        return sheets.stream().filter(Sheet::isShown).flatMap(Workbook::lines).toList();
    }

    private static Stream<String> lines(Sheet sheet) {
        var rows = sheet.parts().stream().flatMap(Workbook::rows);
        return Stream.concat(Stream.of("[" + sheet.name() + "]"), rows);
    }

    private static Stream<String> rows(Sheet.Part part) {
        return switch (part) {
            case Sheet.Lines(var rows) -> rows.stream().map(Workbook::line);
            case Sheet.Listed(var table) ->
                    Stream.concat(
                            Stream.of(
                                    String.join(
                                            BETWEEN,
                                            table.columns().stream()
                                                    .map(Table.Column::head)
                                                    .toList())),
                            table.rows().stream().map(Workbook::line));
        };
    }

    private static String line(List<Cell> row) {
        return row.stream()
                .map(cell ->
                        switch (cell) {
                            case Cell.Text(var text, _) -> text.replaceAll("\\s+", " ");
                            case Cell.Figure(var number, _) -> String.valueOf(number);
                            case Cell.Day(var day, _) -> day.toString();
                            case Cell.Blank _ -> "";
                        })
                .collect(Collectors.joining(BETWEEN));
    }

    /// What it is printed on.
    public enum Paper {
        LETTER(1),
        A4(9);

        private final int number;

        Paper(int number) {
            this.number = number;
        }

        /// The paper's number in the format.
        int number() {
            return number;
        }
    }
}
