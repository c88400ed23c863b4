package dev.parapet.report.workbook;

import dev.parapet.report.VisibleText;
import dev.parapet.report.office.Markup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/// The texts of a workbook, which its cells name by number, and what had to be changed in them.
final class Texts {
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final SortedSet<Integer> replaced = new TreeSet<>();
    private final List<String> cut = new ArrayList<>();

    /// The number of a text of a sheet.
    int number(String text, Sheet sheet, CellPlace place) {
        if (sheet.isShown()) {
            replaced.addAll(VisibleText.replaced(text));
            if (CellWords.isTooLong(text)) {
                cut.add(sheet.name() + "!" + place);
            }
        }
        return number(CellWords.of(text));
    }

    /// The number of the head of a column, which its table repeats.
    int number(String head) {
        return numbers.computeIfAbsent(head, _ -> numbers.size());
    }

    boolean isEmpty() {
        return numbers.isEmpty();
    }

    byte[] part() {
        var count = String.valueOf(numbers.size());
        var xml = new Markup().start("sst", "xmlns", WorkbookWriter.MAIN, "uniqueCount", count);
        for (var text : numbers.keySet()) {
            // the schema knows no xml:space here: blanks at the ends may be dropped by a reader
            xml.start("si").leafWith(CellWords.escaped(text), "t").end();
        }
        return xml.end().bytes();
    }

    Written written() {
        return new Written(replaced, cut);
    }
}
