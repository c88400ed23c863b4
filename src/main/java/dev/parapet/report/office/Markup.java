package dev.parapet.report.office;

import dev.parapet.report.VisibleText;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.SortedSet;
import java.util.TreeSet;

/// Writes XML, element by element. Whatever the texts are, what comes of it is well-formed: what
/// XML cannot hold, such as a control character or half of a pair, stands as U+FFFD.
public final class Markup {
    private static final String HEAD =
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private final StringBuilder written = new StringBuilder(HEAD);
    private final Deque<String> open = new ArrayDeque<>();
    private final SortedSet<Integer> replaced = new TreeSet<>();

    /// Begins an element.
    ///
    /// @param attributes names and values by turns
    public Markup start(String name, String... attributes) {
        tag(name, attributes).append('>');
        open.push(name);
        return this;
    }

    /// Ends the element that was begun last.
    public Markup end() {
        written.append("</").append(open.pop()).append('>');
        return this;
    }

    /// An element with nothing in it.
    public Markup leaf(String name, String... attributes) {
        tag(name, attributes).append("/>");
        return this;
    }

    /// An element with a text in it.
    public Markup leafWith(String text, String name, String... attributes) {
        return start(name, attributes).text(text).end();
    }

    public Markup text(String text) {
        append(text, false);
        return this;
    }

    /// The characters of its texts that XML cannot hold, for which U+FFFD stands so far.
    public SortedSet<Integer> replaced() {
        return Collections.unmodifiableSortedSet(replaced);
    }

    /// The document as UTF-8.
    ///
    /// @throws IllegalStateException where an element is not ended
    public byte[] bytes() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("not ended: " + open.peek());
        }
        return written.toString().getBytes(StandardCharsets.UTF_8);
    }

    private StringBuilder tag(String name, String... attributes) {
        written.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            written.append(' ').append(attributes[i]).append("=\"");
            append(attributes[i + 1], true);
            written.append('"');
        }
        return written;
    }

    private void append(String text, boolean inAttribute) {
        var visible = VisibleText.of(text);
        if (!visible.equals(text)) {
            replaced.addAll(VisibleText.replaced(text));
        }
        visible.codePoints().forEach(point -> append(point, inAttribute));
    }

    private void append(int point, boolean inAttribute) {
        switch (point) {
            case '&' -> written.append("&amp;");
            case '<' -> written.append("&lt;");
            case '>' -> written.append("&gt;");
            case '"' -> written.append("&quot;");
            case '\r' -> written.append("&#13;");
            case '\n', '\t' -> appendSpace(point, inAttribute);
            default -> written.appendCodePoint(point);
        }
    }

    /// A reader makes a plain space of a line's end in an attribute.
    private void appendSpace(int point, boolean inAttribute) {
        if (inAttribute) {
            written.append("&#").append(point).append(';');
        } else {
            written.appendCodePoint(point);
        }
    }
}
