package dev.parapet.report.html;

import dev.parapet.report.VisibleText;

import java.io.StringWriter;
import java.util.Map;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Writes elements. What is said in them is escaped, whoever wrote it.
final class Markup {
    private final StringWriter written = new StringWriter();
    private final XMLStreamWriter out;

    Markup() {
        try {
            this.out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(written);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /// A step that the standard writer can only fail by being used in a wrong order.
    @FunctionalInterface
    private interface Step {
        void take() throws XMLStreamException;
    }

    /// An element of a class with what stands in it.
    void element(String name, String style, Runnable content) {
        element(name, style.isEmpty() ? Map.of() : Map.of("class", style), content);
    }

    /// An element with attributes, in the order of their names.
    void element(String name, Map<String, String> attributes, Runnable content) {
        step(() -> out.writeStartElement(name));
        attributes.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(attribute -> attribute(attribute.getKey(), attribute.getValue()));
        content.run();
        step(out::writeEndElement);
    }

    /// An element with words in it; none where there are none.
    void words(String name, String style, String text) {
        if (!text.isBlank()) {
            element(name, style, () -> text(text));
        }
    }

    /// An element without an end, such as an image.
    void single(String name, Map<String, String> attributes) {
        step(() -> out.writeEmptyElement(name));
        attributes.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(attribute -> attribute(attribute.getKey(), attribute.getValue()));
    }

    /// Words that lead to an anchor of the page.
    void jump(String anchor, String text) {
        element("a", Map.of("href", "#" + Anchors.id(anchor)), () -> text(text));
    }

    void text(String text) {
        step(() -> out.writeCharacters(VisibleText.of(text)));
    }

    /// A stylesheet. A browser takes it as it stands and undoes no escapes, so it must hold none of
    /// the characters that begin them.
    void style(String sheet) {
        if (sheet.indexOf('<') >= 0 || sheet.indexOf('&') >= 0) {
            throw new IllegalArgumentException("a stylesheet holds neither < nor &");
        }
        element(
                "style",
                "",
                () -> {
                    text("");
                    step(out::flush);
                    written.append(sheet);
                });
    }

    String done() {
        step(out::flush);
        return written.toString();
    }

    private void attribute(String name, String value) {
        step(() -> out.writeAttribute(name, VisibleText.of(value)));
    }

    private static void step(Step step) {
        try {
            step.take();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }
}
