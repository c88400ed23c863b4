package dev.parapet.report.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/// Reads the texts that cells name by number. A text may come in runs of several looks; how it is
/// pronounced does not belong to it.
final class TextsReading implements Elements.Visitor {
    private final int most;
    private final List<String> texts = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final AtomicInteger pronunciations = new AtomicInteger();

    /// @param most texts that are read
    TextsReading(int most) {
        this.most = most;
    }

    List<String> texts() {
        return texts;
    }

    @Override
    public void begin(String name, Map<String, String> attributes) {
        switch (name) {
            case "si" -> text.setLength(0);
            case "rPh" -> pronunciations.incrementAndGet();
            default -> {
                // the look of a run
            }
        }
    }

    @Override
    public void end(String name, String content) throws WorkbookFault {
        switch (name) {
            case "rPh" -> pronunciations.decrementAndGet();
            case "t" -> {
                if (pronunciations.get() == 0) {
                    text.append(content);
                }
            }
            case "si" -> texts.add(CellWords.unescaped(text.toString()));
            default -> {
                // the look of a run
            }
        }
        if (texts.size() > most) {
            throw new WorkbookFault("has more texts than any workbook of a plan");
        }
    }
}
