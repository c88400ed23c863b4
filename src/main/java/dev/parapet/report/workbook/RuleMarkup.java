package dev.parapet.report.workbook;

import dev.parapet.report.office.Markup;
import dev.parapet.report.workbook.SheetMarkup.Placed;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;

/// Writes what holds for the cells of tables: what stands out and what may be typed.
final class RuleMarkup {
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private final Markup xml;

    RuleMarkup(Markup xml) {
        this.xml = xml;
    }

    void highlights(Placed placed) {
        var highlights = placed.table().highlights();
        for (int i = 0; i < highlights.size(); i++) {
            highlight(highlights.get(i), placed, String.valueOf(i + 1));
        }
    }

    private void highlight(Highlight highlight, Placed placed, String rank) {
        switch (highlight) {
            case Highlight.Word(var column, var word, var tint) -> {
                begin(placed.range(column));
                rule("cellIs", tint, rank, "operator", "equal");
                formula(quoted(word));
            }
            case Highlight.Late(var day, var state, var settled) -> {
                begin(placed.range(day));
                rule("expression", Tint.BAD, rank);
                formula(late(placed.row() + 1, day, state, settled));
            }
            case Highlight.Bars(var column) -> {
                begin(placed.range(column));
                bars(rank);
            }
        }
        xml.end().end();
    }

    private void begin(String range) {
        xml.start("conditionalFormatting", "sqref", range);
    }

    private void rule(String kind, Tint tint, String rank, String... more) {
        var attributes =
                new String[] {
                    "type", kind, "dxfId", String.valueOf(tint.number()), "priority", rank
                };
        var all = new String[attributes.length + more.length];
        System.arraycopy(attributes, 0, all, 0, attributes.length);
        System.arraycopy(more, 0, all, attributes.length, more.length);
        xml.start("cfRule", all);
    }

    private void formula(String formula) {
        xml.leafWith(formula, "formula");
    }

    /// @param row the first below the head, from which the others follow
    private static String late(int row, int day, int state, List<String> settled) {
        var when = "$" + new CellPlace(row, day);
        var how = "$" + new CellPlace(row, state);
        var open =
                settled.stream()
                        .map(word -> "," + how + "<>" + quoted(word))
                        .collect(Collectors.joining());
        return "AND(ISNUMBER(" + when + ")," + when + "<TODAY()" + open + ")";
    }

    private static String quoted(String word) {
        return "\"" + word.replace("\"", "\"\"") + "\"";
    }

    private void bars(String rank) {
        xml.start("cfRule", "type", "dataBar", "priority", rank).start("dataBar");
        xml.leaf("cfvo", "type", "num", "val", "0").leaf("cfvo", "type", "num", "val", "100");
        xml.leaf("color", "rgb", "FFA9D1F9").end();
    }

    void entries(List<Placed> placed) {
        var count = placed.stream().mapToLong(RuleMarkup::entries).sum();
        if (count > 0) {
            xml.start("dataValidations", "count", String.valueOf(count));
            placed.forEach(this::writeEntries);
            xml.end();
        }
    }

    private static long entries(Placed placed) {
        return placed.table().columns().stream()
                .filter(column -> !(column.entry() instanceof Entry.Anything))
                .count();
    }

    private void writeEntries(Placed placed) {
        for (int i = 0; i < placed.table().columns().size(); i++) {
            write(placed.table().columns().get(i), placed.range(i));
        }
    }

    private void write(Table.Column column, String range) {
        switch (column.entry()) {
            case Entry.Anything() -> {
                // whatever is typed is taken
            }
            case Entry.OneOf(var words, var refusal) -> {
                begin(column, range, refusal, "list");
                xml.leafWith(quoted(String.join(",", words)), "formula1").end();
            }
            case Entry.ADay(var refusal) -> {
                begin(column, range, refusal, "date");
                xml.leafWith(number(FIRST), "formula1").leafWith(number(LAST), "formula2").end();
            }
            case Entry.Nothing(var refusal) -> {
                begin(column, range, refusal, "custom");
                xml.leafWith("FALSE", "formula1").end();
            }
        }
    }

    private void begin(Table.Column column, String range, String refusal, String kind) {
        xml.start(
                "dataValidation",
                "type",
                kind,
                "allowBlank",
                "1",
                "showErrorMessage",
                "1",
                "errorTitle",
                brief(column.head(), 32),
                "error",
                brief(refusal, 225),
                "sqref",
                range);
    }

    private static String brief(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1) + "…";
    }

    private static String number(LocalDate day) {
        return String.valueOf(ChronoUnit.DAYS.between(SheetMarkup.DAY_ZERO, day));
    }
}
