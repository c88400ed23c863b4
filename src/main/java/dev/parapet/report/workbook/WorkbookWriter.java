package dev.parapet.report.workbook;

import dev.parapet.report.office.Markup;
import dev.parapet.report.office.OfficeFile;
import dev.parapet.report.office.Relations;
import dev.parapet.report.workbook.SheetMarkup.Placed;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/// Writes workbooks. The same workbook always gives the same bytes; it has no macro, no link and no
/// formula but those that colour cells.
public final class WorkbookWriter {
    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    static final String RELATIONS =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static final String TYPE =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private final Workbook book;
    private final OfficeFile file = new OfficeFile();
    private final Texts texts = new Texts();
    private final List<Placed> tables = new ArrayList<>();

    private WorkbookWriter(Workbook book) {
        this.book = book;
    }

    /// Leaves the stream open.
    public static Written write(Workbook book, OutputStream to) throws IOException {
        return new WorkbookWriter(book).write(to);
    }

    private Written write(OutputStream to) throws IOException {
        var relations = new Relations();
        var ids = new ArrayList<String>();
        for (int i = 0; i < book.sheets().size(); i++) {
            ids.add(relations.to("worksheet", add(book.sheets().get(i), i + 1)));
        }
        var colours = new Colours(book.details().brand().accent());
        file.add("xl/styles.xml", TYPE + "styles+xml", new StyleMarkup(colours).part());
        relations.to("styles", "styles.xml");
        if (!texts.isEmpty()) {
            file.add("xl/sharedStrings.xml", TYPE + "sharedStrings+xml", texts.part());
            relations.to("sharedStrings", "sharedStrings.xml");
        }
        file.addMain("xl/workbook.xml", TYPE + "sheet.main+xml", workbook(ids), relations);
        file.addProperties(book.details());
        file.write(to);
        return texts.written();
    }

    /// @return the name of the sheet's part, as the workbook calls it
    private String add(Sheet sheet, int number) {
        var name = "worksheets/sheet" + number + ".xml";
        var relations = new Relations();
        var ids = new ArrayList<String>();
        long own = sheet.parts().stream().filter(part -> part instanceof Sheet.Listed).count();
        for (int i = 1; i <= own; i++) {
            ids.add(relations.to("table", "../tables/table" + (tables.size() + i) + ".xml"));
        }
        var markup = new SheetMarkup(sheet, book, texts);
        file.add("xl/" + name, TYPE + "worksheet+xml", markup.part(ids));
        file.addRelations("xl/" + name, relations);
        markup.placed().forEach(this::add);
        return name;
    }

    private void add(Placed placed) {
        tables.add(placed);
        file.add(
                "xl/tables/table" + tables.size() + ".xml",
                TYPE + "table+xml",
                new TableMarkup(placed, tables.size()).part());
    }

    private byte[] workbook(List<String> ids) {
        var xml = new Markup().start("workbook", "xmlns", MAIN, "xmlns:r", RELATIONS);
        xml.leaf("workbookPr");
        xml.start("bookViews").leaf("workbookView", "activeTab", "0").end();
        xml.start("sheets");
        for (int i = 0; i < ids.size(); i++) {
            var sheet = book.sheets().get(i);
            var state = sheet.isShown() ? "visible" : "veryHidden";
            var number = String.valueOf(i + 1);
            xml.leaf(
                    "sheet",
                    "name",
                    sheet.name(),
                    "sheetId",
                    number,
                    "state",
                    state,
                    "r:id",
                    ids.get(i));
        }
        xml.end();
        names(xml);
        return xml.end().bytes();
    }

    /// What is printed of a table, with its head on every page. The format wants the names in their
    /// order.
    private void names(Markup xml) {
        var named = book.sheets().stream().filter(Sheet::isTable).filter(Sheet::isShown).toList();
        if (named.isEmpty()) {
            return;
        }
        xml.start("definedNames");
        for (var sheet : named) {
            if (sheet.printed() > 0) {
                var last = new CellPlace(sheet.height() - 1, sheet.printed() - 1);
                name(xml, "Print_Area", sheet, "$A$1:" + last.fixed());
            }
        }
        named.forEach(sheet -> name(xml, "Print_Titles", sheet, "$1:$1"));
        xml.end();
    }

    private void name(Markup xml, String name, Sheet sheet, String range) {
        xml.leafWith(
                "'" + sheet.name().replace("'", "''") + "'!" + range,
                "definedName",
                "name",
                "_xlnm." + name,
                "localSheetId",
                String.valueOf(book.sheets().indexOf(sheet)));
    }
}
