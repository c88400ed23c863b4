package dev.parapet.report.sheet;

import dev.parapet.document.Loaded.Ready;
import dev.parapet.report.office.Markup;
import dev.parapet.report.workbook.CellPlace;
import dev.parapet.report.workbook.ReadCell;
import dev.parapet.report.workbook.ReadSheet;
import dev.parapet.report.workbook.ReadWorkbook;
import dev.parapet.report.workbook.WorkbookReader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A workbook that somebody edited and saved with another program. Cells are texts, numbers, or
/// empty texts.
final class Resaved {
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final int DAYS_TO_1904 = 1462;
    private static final List<String> DAYS = List.of("Due", "Accepted until");

    private final Map<String, List<List<Object>>> sheets = new LinkedHashMap<>();

    /// How the other program writes.
    ///
    /// @param inline whether texts stand in their cells
    /// @param from1904 whether days are counted from 1904 on
    /// @param placed whether rows and cells say where they stand
    record Program(boolean inline, boolean from1904, boolean placed) {
        static final Program EXCEL = new Program(false, false, true);
        static final Program EXCEL_FOR_MAC = new Program(false, true, true);
        static final Program OF_A_SCRIPT = new Program(true, false, false);
    }

    static Resaved of(Path file) throws IOException {
        var resaved = new Resaved();
        var read = ((Ready<ReadWorkbook>) new WorkbookReader().read(file)).value();
        read.sheets().forEach(sheet -> resaved.sheets.put(sheet.name(), grid(sheet)));
        return resaved;
    }

    private static List<List<Object>> grid(ReadSheet sheet) {
        var grid = new ArrayList<List<Object>>();
        int height = sheet.rows().isEmpty() ? 0 : sheet.rows().lastKey() + 1;
        int width =
                sheet.rows().values().stream().mapToInt(row -> row.lastKey() + 1).max().orElse(0);
        for (int row = 0; row < height; row++) {
            var line = new ArrayList<Object>();
            for (int column = 0; column < width; column++) {
                line.add(value(Optional.ofNullable(sheet.row(row).get(column))));
            }
            grid.add(line);
        }
        return grid;
    }

    private static Object value(Optional<ReadCell> cell) {
        return switch (cell.orElse(new ReadCell.Text(""))) {
            case ReadCell.Text(var text) -> text;
            case ReadCell.Figure(var number) -> number;
            case ReadCell.Fault(var code) -> code;
        };
    }

    /// The rows of a sheet, its heads first.
    List<List<Object>> rows(String sheet) {
        return Optional.ofNullable(sheets.get(sheet)).orElseThrow();
    }

    /// What the column of a head says in a row.
    Object get(String sheet, int row, String head) {
        return rows(sheet).get(row).get(column(sheet, head));
    }

    void set(String sheet, int row, String head, Object value) {
        var cell =
                value instanceof LocalDate day
                        ? (Object) (double) ChronoUnit.DAYS.between(DAY_ZERO, day)
                        : value;
        rows(sheet).get(row).set(column(sheet, head), cell);
    }

    private int column(String sheet, String head) {
        return rows(sheet).getFirst().indexOf(head);
    }

    void add(String sheet, List<List<Object>> rows) {
        sheets.put(sheet, rows);
    }

    void delete(String sheet, int row) {
        rows(sheet).remove(row);
    }

    void deleteSheet(String sheet) {
        sheets.remove(sheet);
    }

    void deleteColumn(String sheet, String head) {
        int column = column(sheet, head);
        rows(sheet).forEach(row -> row.remove(column));
    }

    /// Sorts the rows below the heads, moves the columns, and puts a title above.
    void rearrange(String sheet, Random random) {
        var rows = rows(sheet);
        Collections.shuffle(rows.subList(1, rows.size()), random);
        var order = new ArrayList<Integer>();
        for (int i = 0; i < rows.getFirst().size(); i++) {
            order.add(i);
        }
        Collections.shuffle(order, random);
        var moved = new ArrayList<List<Object>>();
        for (var row : rows) {
            var line = new ArrayList<Object>(List.of(""));
            order.forEach(column -> line.add(row.get(column)));
            moved.add(line);
        }
        moved.addFirst(new ArrayList<>(List.of("Worked over in the meeting")));
        sheets.put(sheet, moved);
    }

    Path save(Path file, Program program) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            put(zip, "_rels/.rels", relations(List.of("officeDocument /xl/workbook.xml")));
            var leads = new ArrayList<String>();
            var book = new Markup().start("workbook", "xmlns:r", "urn:relations");
            book.leaf("workbookPr", "date1904", program.from1904 ? "1" : "0").start("sheets");
            var texts = new ArrayList<String>();
            for (var sheet : sheets.entrySet()) {
                leads.add("worksheet worksheets/s" + leads.size() + ".xml");
                book.leaf(
                        "sheet",
                        "name",
                        sheet.getKey(),
                        "sheetId",
                        "" + leads.size(),
                        "r:id",
                        "rId" + leads.size());
                put(
                        zip,
                        "xl/worksheets/s" + (leads.size() - 1) + ".xml",
                        sheet(sheet.getValue(), program, texts));
            }
            put(zip, "xl/workbook.xml", book.end().end().bytes());
            leads.add("sharedStrings sharedStrings.xml");
            put(zip, "xl/_rels/workbook.xml.rels", relations(leads));
            put(zip, "xl/sharedStrings.xml", shared(texts));
        }
        return file;
    }

    private static byte[] relations(List<String> leads) {
        var xml = new Markup().start("Relationships");
        for (int i = 0; i < leads.size(); i++) {
            var kind = leads.get(i).substring(0, leads.get(i).indexOf(' '));
            var target = leads.get(i).substring(kind.length() + 1);
            xml.leaf(
                    "Relationship",
                    "Id",
                    "rId" + (i + 1),
                    "Type",
                    "urn:x/" + kind,
                    "Target",
                    target);
        }
        return xml.end().bytes();
    }

    private static byte[] shared(List<String> texts) {
        var xml = new Markup().start("sst");
        for (var plain : texts) {
            var text = escaped(plain);
            int cut = text.offsetByCodePoints(0, text.codePointCount(0, text.length()) / 2);
            xml.start("si");
            xml.start("r").leaf("rPr").leafWith(text.substring(0, cut), "t").end();
            xml.start("r").leafWith(text.substring(cut), "t").end();
            xml.start("rPh", "sb", "0", "eb", "1").leafWith("said", "t").end().end();
        }
        return xml.end().bytes();
    }

    /// As Excel writes what looks like one of its escapes.
    private static String escaped(String text) {
        return text.replace("_x0041_", "_x005F_x0041_");
    }

    private static byte[] sheet(List<List<Object>> rows, Program program, List<String> texts) {
        var xml = new Markup().start("worksheet").start("sheetData");
        for (int row = 0; row < rows.size(); row++) {
            begin(xml, "row", "n", String.valueOf(row + 1), program);
            for (int column = 0; column < rows.get(row).size(); column++) {
                var place = new CellPlace(row, column).toString();
                var value = rows.get(row).get(column);
                switch (value) {
                    case Double number -> {
                        begin(xml, "c", "n", place, program);
                        boolean moved = program.from1904 && isOfDays(rows, column);
                        var shown = moved ? number - DAYS_TO_1904 : number;
                        xml.leafWith(String.valueOf(shown), "v");
                    }
                    case String text when program.inline -> {
                        begin(xml, "c", "inlineStr", place, program);
                        xml.start("is").leafWith(escaped(text), "t").end();
                    }
                    default -> {
                        begin(xml, "c", "s", place, program);
                        texts.add(value.toString());
                        xml.leafWith(String.valueOf(texts.size() - 1), "v");
                    }
                }
                xml.end();
            }
            xml.end();
        }
        return xml.end().end().bytes();
    }

    private static boolean isOfDays(List<List<Object>> rows, int column) {
        return rows.stream()
                .filter(row -> row.contains("Practice"))
                .anyMatch(heads -> DAYS.contains(heads.get(column)));
    }

    private static void begin(Markup xml, String name, String kind, String place, Program program) {
        if (program.placed) {
            xml.start(name, "r", place, "t", kind);
        } else {
            xml.start(name, "t", kind);
        }
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }
}
