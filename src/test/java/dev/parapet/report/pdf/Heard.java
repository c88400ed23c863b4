package dev.parapet.report.pdf;

import dev.parapet.report.pdf.TaggedText.Element;

import org.apache.pdfbox.pdmodel.PDDocument;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/// What a reader of the structure hears, in order: a type of element and its text each.
final class Heard {
    private static final Set<String> SPEAKING =
            Set.of(
                    "P", "H1", "H2", "H3", "H4", "H5", "H6", "Lbl", "LBody", "Caption", "TH", "TD",
                    "TOCI", "Figure");

    private static final Pattern PAGE_NUMBER = Pattern.compile(" \\d+$");

    private Heard() {}

    static List<String> in(PDDocument document) throws IOException {
        return said(new TaggedText(document).elements());
    }

    /// A chart that goes on as another figure says the same again: once is enough here.
    private static List<String> said(List<Element> elements) {
        var said = new ArrayList<String>();
        for (var element : elements) {
            var words = element.type() + ": " + Said.plain(words(element));
            boolean again = element.type().equals("Figure") && words.equals(said.getLast());
            if (SPEAKING.contains(element.type()) && !again) {
                said.add(words);
            }
        }
        return said;
    }

    private static String words(Element element) {
        return switch (element.type()) {
            case "Figure" -> Objects.requireNonNull(element.node().getAlternateDescription());
            case "TOCI" -> PAGE_NUMBER.matcher(element.text()).replaceFirst("");
            default -> element.text();
        };
    }
}
