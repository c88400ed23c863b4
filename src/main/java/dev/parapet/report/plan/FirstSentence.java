package dev.parapet.report.plan;

import java.text.BreakIterator;
import java.util.Locale;

/// The first sentence of a text, short enough for one cell of the summary.
record FirstSentence(Locale language) {
    private static final int LONGEST = 110;
    private static final String CUT_OFF = "…";

    /// Ends with the sentence or the line, or at the last word that has room.
    String of(String text) {
        var line = text.strip().lines().findFirst().orElse("");
        var sentence = line.substring(0, end(BreakIterator.getSentenceInstance(language), line));
        return sentence.length() <= LONGEST ? sentence.strip() : cut(sentence);
    }

    private static int end(BreakIterator breaks, String line) {
        breaks.setText(line);
        var end = breaks.next();
        return end == BreakIterator.DONE ? line.length() : end;
    }

    private String cut(String sentence) {
        var words = BreakIterator.getWordInstance(language);
        words.setText(sentence);
        var end = words.preceding(LONGEST);
        var isOneWord = end <= 0;
        return sentence.substring(0, isOneWord ? LONGEST : end).strip() + CUT_OFF;
    }
}
