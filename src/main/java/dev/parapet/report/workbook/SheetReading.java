package dev.parapet.report.workbook;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/// Reads the cells of a sheet.
final class SheetReading implements Elements.Visitor {
    private final SortedMap<Integer, SortedMap<Integer, ReadCell>> rows = new TreeMap<>();
    private final List<String> texts;
    private final int most;
    private final AtomicReference<CellPlace> place = new AtomicReference<>(new CellPlace(-1, -1));
    private final AtomicReference<String> kind = new AtomicReference<>("");
    private final StringBuilder value = new StringBuilder();
    private final StringBuilder inline = new StringBuilder();
    private final AtomicInteger pronunciations = new AtomicInteger();
    private final AtomicInteger cells = new AtomicInteger();

    /// @param texts that cells name by number
    /// @param most cells with content that are read
    SheetReading(List<String> texts, int most) {
        this.texts = texts;
        this.most = most;
    }

    SortedMap<Integer, SortedMap<Integer, ReadCell>> rows() {
        return rows;
    }

    /// How many cells have content.
    int cells() {
        return cells.get();
    }

    @Override
    public void begin(String name, Map<String, String> attributes) throws WorkbookFault {
        switch (name) {
            case "row" -> place.set(new CellPlace(row(attributes.getOrDefault("r", "")), -1));
            case "c" -> {
                place.set(place(attributes.getOrDefault("r", "")));
                kind.set(attributes.getOrDefault("t", "n"));
                value.setLength(0);
                inline.setLength(0);
            }
            case "rPh" -> pronunciations.incrementAndGet();
            default -> {
                // how the sheet looks
            }
        }
    }

    @Override
    public void end(String name, String text) throws WorkbookFault {
        switch (name) {
            case "v" -> value.append(text);
            case "rPh" -> pronunciations.decrementAndGet();
            case "t" -> {
                if (pronunciations.get() == 0) {
                    inline.append(text);
                }
            }
            case "c" -> cell().ifPresent(this::put);
            default -> {
                // how the sheet looks
            }
        }
        if (cells.get() > most) {
            throw new WorkbookFault("has more cells than any workbook of a plan");
        }
    }

    /// Rows and cells may go without their places: then they follow one another.
    private int row(String written) throws WorkbookFault {
        return written.isEmpty() ? place.get().row() + 1 : known("A" + written).row();
    }

    private CellPlace place(String written) throws WorkbookFault {
        return written.isEmpty()
                ? new CellPlace(place.get().row(), place.get().column() + 1)
                : known(written);
    }

    private static CellPlace known(String written) throws WorkbookFault {
        return CellPlace.of(written)
                .orElseThrow(() -> new WorkbookFault("is damaged: a cell stands nowhere"));
    }

    private void put(ReadCell cell) {
        cells.incrementAndGet();
        var at = place.get();
        rows.computeIfAbsent(at.row(), _ -> new TreeMap<>()).put(at.column(), cell);
    }

    private Optional<ReadCell> cell() throws WorkbookFault {
        return switch (kind.get()) {
            case "inlineStr" -> text(CellWords.unescaped(inline.toString()));
            case "str", "d" -> text(CellWords.unescaped(value.toString()));
            case "b" -> text(value.toString().strip().equals("1") ? "TRUE" : "FALSE");
            case "e" -> Optional.of(new ReadCell.Fault(value.toString()));
            case "s" -> text(shared());
            default -> value.toString().isBlank() ? Optional.empty() : Optional.of(figure());
        };
    }

    private static Optional<ReadCell> text(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(new ReadCell.Text(text));
    }

    private String shared() throws WorkbookFault {
        try {
            return texts.get(Integer.parseInt(value.toString().strip()));
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            throw new WorkbookFault("is damaged: a cell names a text that is not there");
        }
    }

    private ReadCell figure() throws WorkbookFault {
        try {
            return new ReadCell.Figure(Double.parseDouble(value.toString().strip()));
        } catch (NumberFormatException e) {
            throw new WorkbookFault("is damaged: a figure in it is none");
        }
    }
}
