package dev.parapet.report.workbook;

import dev.parapet.report.office.Markup;
import dev.parapet.report.workbook.SheetMarkup.Placed;

/// Writes what makes cells a table.
///
/// @param id of the table in its workbook, from 1
record TableMarkup(Placed placed, int id) {
    /// Words for those who do not see a table came with Excel 2010.
    private static final String SINCE_2010 =
            "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";

    byte[] part() {
        var table = placed.table();
        var xml =
                new Markup()
                        .start(
                                "table",
                                "xmlns",
                                WorkbookWriter.MAIN,
                                "id",
                                String.valueOf(id),
                                "name",
                                table.name(),
                                "displayName",
                                table.name(),
                                "ref",
                                placed.range(),
                                "totalsRowShown",
                                "0");
        xml.leaf("autoFilter", "ref", placed.range());
        xml.start("tableColumns", "count", String.valueOf(table.columns().size()));
        for (int i = 0; i < table.columns().size(); i++) {
            var head = CellWords.escaped(table.columns().get(i).head());
            xml.leaf("tableColumn", "id", String.valueOf(i + 1), "name", head);
        }
        xml.end();
        xml.leaf("tableStyleInfo", "showRowStripes", "0", "showColumnStripes", "0");
        xml.start("extLst")
                .start(
                        "ext",
                        "uri",
                        "{504A1905-F514-4f6f-8877-14C23A59335A}",
                        "xmlns:x14",
                        SINCE_2010);
        xml.leaf("x14:table", "altText", table.name(), "altTextSummary", table.description());
        return xml.end().end().end().bytes();
    }
}
