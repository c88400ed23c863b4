package dev.parapet.report.workbook;

import dev.parapet.document.Loaded;
import dev.parapet.document.Place;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

/// Reads workbooks as Excel, LibreOffice and Google Sheets save them. Formulas are not run: what
/// they came to when the file was saved counts. Nothing but cells is looked at.
public final class WorkbookReader {
    private final Reach reach;

    public WorkbookReader() {
        this(Reach.USUAL);
    }

    WorkbookReader(Reach reach) {
        this.reach = reach;
    }

    /// Reads a file whole or refuses it.
    ///
    /// @throws IOException where the machine cannot read
    public Loaded<ReadWorkbook> read(Path file) throws IOException {
        try (var parts = Parts.of(file, reach)) {
            return Loaded.ready(read(parts));
        } catch (WorkbookFault e) {
            return Loaded.refused(Place.wholeOf(file.toString()), e.sentence());
        }
    }

    private ReadWorkbook read(Parts parts) throws IOException, WorkbookFault {
        if (!parts.has("_rels/.rels")) {
            throw new WorkbookFault("is no workbook of Excel; save it as .xlsx");
        }
        var name =
                Leads.of(parts, "", reach.depth())
                        .first("officeDocument")
                        .orElseThrow(() ->
                                new WorkbookFault("is no workbook of Excel; save it as .xlsx"));
        var leads = Leads.of(parts, name, reach.depth());
        var book = new BookReading();
        Elements.visit(parts, name, reach.depth(), book);
        var texts = new TextsReading(reach.cells());
        var shared = leads.first("sharedStrings");
        if (shared.isPresent()) {
            Elements.visit(parts, shared.get(), reach.depth(), texts);
        }
        return new ReadWorkbook(sheets(parts, leads, book, texts.texts()), book.from1904.get());
    }

    private List<ReadSheet> sheets(Parts parts, Leads leads, BookReading book, List<String> texts)
            throws IOException, WorkbookFault {
        var sheets = new ArrayList<ReadSheet>();
        int left = reach.cells();
        for (var sheet : book.sheets.entrySet()) {
            var part = leads.part(sheet.getValue());
            if (part.isPresent()) {
                var reading = new SheetReading(texts, left);
                Elements.visit(parts, part.get(), reach.depth(), reading);
                left -= reading.cells();
                sheets.add(new ReadSheet(sheet.getKey(), reading.rows()));
            }
        }
        return sheets;
    }

    /// Reads which sheets there are, and how days are counted.
    private static final class BookReading implements Elements.Visitor {
        private final Map<String, String> sheets = new LinkedHashMap<>();
        private final AtomicBoolean from1904 = new AtomicBoolean();

        @Override
        public void begin(String name, Map<String, String> attributes) {
            switch (name) {
                case "workbookPr" ->
                        from1904.set(
                                List.of("1", "true")
                                        .contains(attributes.getOrDefault("date1904", "0")));
                case "sheet" ->
                        sheets.put(
                                attributes.getOrDefault("name", ""),
                                attributes.getOrDefault("id", ""));
                default -> {
                    // windows, names and the like
                }
            }
        }

        @Override
        public void end(String name, String text) {
            // all is said at its beginning
        }
    }
}
