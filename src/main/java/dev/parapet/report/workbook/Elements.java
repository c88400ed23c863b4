package dev.parapet.report.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Reads the XML of a part element by element. Nothing outside the part is ever fetched: a document
/// type, by which XML reaches out or grows, is refused.
final class Elements {
    private final XMLStreamReader xml;
    private final int depth;
    private final ArrayDeque<StringBuilder> open = new ArrayDeque<>();

    private Elements(XMLStreamReader xml, int depth) {
        this.xml = xml;
        this.depth = depth;
    }

    /// Is told of each element as it begins and ends. Names go without their namespaces, which
    /// differ between the two editions of the format.
    interface Visitor {
        void begin(String name, Map<String, String> attributes) throws WorkbookFault;

        /// Called where an element ends.
        ///
        /// @param text what stands in it and in no element inside it
        void end(String name, String text) throws WorkbookFault;
    }

    /// Reads a part of a workbook.
    static void visit(Parts parts, String name, int depth, Visitor visitor)
            throws IOException, WorkbookFault {
        try (var content = parts.open(name)) {
            var elements = new Elements(reader(content), depth);
            elements.visit(visitor);
        } catch (XMLStreamException e) {
            throw fault(e, name);
        } catch (Parts.TooMuch e) {
            throw tooMuch();
        } catch (java.util.zip.ZipException e) {
            throw new WorkbookFault("is damaged: " + name + " cannot be unpacked");
        }
    }

    private static XMLStreamReader reader(InputStream content) throws XMLStreamException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory.createXMLStreamReader(content);
    }

    private static WorkbookFault fault(XMLStreamException e, String name) {
        if (e.getNestedException() instanceof Parts.TooMuch) {
            return tooMuch();
        }
        var at = e.getLocation();
        return new WorkbookFault(
                "is damaged: "
                        + name
                        + " is no valid XML at line "
                        + Math.max(1, at == null ? 1 : at.getLineNumber()));
    }

    private static WorkbookFault tooMuch() {
        return new WorkbookFault("unpacks to more than any workbook of a plan");
    }

    private void visit(Visitor visitor) throws XMLStreamException, WorkbookFault {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> begin(visitor);
                case XMLStreamConstants.END_ELEMENT ->
                        visitor.end(xml.getLocalName(), open.pop().toString());
                case XMLStreamConstants.CHARACTERS,
                        XMLStreamConstants.CDATA,
                        XMLStreamConstants.SPACE ->
                        text();
                case XMLStreamConstants.DTD ->
                        throw new WorkbookFault(
                                "has a document type, which no workbook needs, and is not read");
                default -> {
                    // remarks and the like say nothing of a workbook
                }
            }
        }
    }

    private void begin(Visitor visitor) throws WorkbookFault {
        if (open.size() >= depth) {
            throw new WorkbookFault("has elements too deep inside one another");
        }
        open.push(new StringBuilder());
        var attributes = new HashMap<String, String>();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            attributes.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
        }
        visitor.begin(xml.getLocalName(), attributes);
    }

    private void text() {
        if (!open.isEmpty()) {
            open.peek().append(xml.getText());
        }
    }
}
